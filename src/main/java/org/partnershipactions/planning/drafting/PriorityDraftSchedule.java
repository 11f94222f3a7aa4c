package org.partnershipactions.planning.drafting;

import java.time.LocalDate;
import java.util.Date;

import org.partnershipactions.partners.figures.LocalDays;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;

/** Says who drafts a priority and by when. */
@Component
class PriorityDraftSchedule {

	private final LocalDays days;

	PriorityDraftSchedule(LocalDays days) {
		this.days = days;
	}

	LocalDate due() {
		return this.days.fromToday("planning.draft.days");
	}

	/** The start of the day on which the task group is reminded. */
	Date reminder(PriorityDraft draft) {
		return this.days.reminder(draft.stepDue(), "planning.reminder.days");
	}

	/** Whose work it is. */
	Queue owner(PriorityDraft draft) {
		return Queue.ofGroupLead(draft.priority().taskGroup());
	}

}
