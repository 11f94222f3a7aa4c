package org.partnershipactions.plan.action;

import java.time.LocalDate;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.Directory;

import org.springframework.stereotype.Component;

/**
 * What a change in a running action must fit; each refusal names the field and the fix.
 */
@Component
class ChangeRules {

	private static final int LONGEST_REASON = 2000;

	private final Directory directory;

	private final ActionSchedule schedule;

	ChangeRules(Directory directory, ActionSchedule schedule) {
		this.directory = directory;
		this.schedule = schedule;
	}

	void reason(String reason) {
		if (reason == null || reason.isBlank()) {
			throw new InvalidAnswers("reason", "Enter a reason. It is kept with the action");
		}
		if (reason.length() > LONGEST_REASON) {
			throw new InvalidAnswers("reason", "The reason must be 2,000 characters or fewer");
		}
	}

	void mayMove(PriorityAction action, LocalDate due, String reason) {
		reason(reason);
		if (due == null) {
			throw new InvalidAnswers("due", "Enter the new date, like 30 9 2026");
		}
		if (due.isBefore(this.schedule.today())) {
			throw new InvalidAnswers("due", "The new date must be today or later");
		}
		if (due.isAfter(action.year().lastDay())) {
			throw new InvalidAnswers("due", "The new date must be on or before %s, the end of the plan year %s"
				.formatted(DayWords.day(action.year().lastDay()), action.year()));
		}
		if (due.equals(action.row().due()) && due.equals(action.deadlines().stepDue())) {
			throw new InvalidAnswers("due", "The action is due on %s already".formatted(DayWords.day(due)));
		}
	}

	void mayLead(PriorityAction action, String agency, String reason) {
		reason(reason);
		if (this.directory.agency(action.partnership(), agency).isEmpty()) {
			throw new InvalidAnswers("agency", "Choose an agency from the list");
		}
		if (agency.equals(action.partners().accountableLead())) {
			throw new InvalidAnswers("agency",
					this.directory.agencyName(agency) + " is the accountable lead already. Choose another agency");
		}
	}

}
