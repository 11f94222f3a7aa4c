package org.partnershipactions.planning.drafting;

import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Component;

/** Says who may draft a priority; an annotation asks it. */
@Component
class PriorityDraftAccess {

	private final PriorityDrafts drafts;

	private final PriorityDraftSchedule schedule;

	private final CurrentPerson person;

	PriorityDraftAccess(PriorityDrafts drafts, PriorityDraftSchedule schedule, CurrentPerson person) {
		this.schedule = schedule;
		this.drafts = drafts;
		this.person = person;
	}

	/**
	 * Whether the person drafts the priority: the lead of its task group, or the manager
	 * while the group has no lead.
	 */
	public boolean leads(String key) {
		PriorityDraft draft = this.drafts.withKey(key);
		if (!draft.partnership().equals(this.person.partnership())) {
			throw new NotFound("draft");
		}
		return this.person.queues().contains(this.schedule.owner(draft).toString());
	}

}
