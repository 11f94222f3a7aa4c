package org.partnershipactions.planning.drafting;

import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Component;

/** Says who may draft a priority; an annotation asks it. */
@Component
class PriorityDraftAccess {

	private final PriorityDrafts drafts;

	private final CurrentPerson person;

	PriorityDraftAccess(PriorityDrafts drafts, CurrentPerson person) {
		this.drafts = drafts;
		this.person = person;
	}

	/** Whether the person leads the task group that drafts the priority. */
	public boolean leads(String key) {
		PriorityDraft draft = this.drafts.withKey(key);
		if (!draft.partnership().equals(this.person.partnership())) {
			throw new NotFound("draft");
		}
		return this.person.groupsLed().contains(draft.priority().taskGroup());
	}

}
