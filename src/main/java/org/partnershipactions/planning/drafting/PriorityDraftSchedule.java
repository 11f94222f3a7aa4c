package org.partnershipactions.planning.drafting;

import java.time.LocalDate;
import java.util.Date;

import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.figures.LocalDays;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;

/** Says who drafts a priority and by when. */
@Component
class PriorityDraftSchedule {

	private final LocalDays days;

	private final Directory directory;

	PriorityDraftSchedule(LocalDays days, Directory directory) {
		this.days = days;
		this.directory = directory;
	}

	LocalDate due() {
		return this.days.fromToday("planning.draft.days");
	}

	/** The start of the day on which the task group is reminded. */
	Date reminder(PriorityDraft draft) {
		return this.days.reminder(draft.stepDue(), "planning.reminder.days");
	}

	/** Whose work it is: the group's lead's, and the manager's while it has none. */
	Queue owner(PriorityDraft draft) {
		Queue lead = Queue.ofGroupLead(draft.priority().taskGroup());
		return this.directory.usernames(draft.partnership(), lead).isEmpty() ? Queue.ofPartnership("manager") : lead;
	}

}
