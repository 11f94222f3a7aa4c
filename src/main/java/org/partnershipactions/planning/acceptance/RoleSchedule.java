package org.partnershipactions.planning.acceptance;

import java.time.LocalDate;
import java.util.Date;

import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.figures.LocalDays;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;

/** Says who answers for an agency's role and by when. */
@Component
class RoleSchedule {

	private final LocalDays days;

	private final Directory directory;

	RoleSchedule(LocalDays days, Directory directory) {
		this.days = days;
		this.directory = directory;
	}

	LocalDate due() {
		return this.days.fromToday("planning.accept.days");
	}

	/** The start of the day on which the agency is reminded. */
	Date reminder(RoleAcceptance role) {
		return this.days.reminder(role.due(), "planning.reminder.days");
	}

	/** Whose work the answer is. */
	Queue answerer(RoleAcceptance role) {
		return this.directory.queueFor(role.partnership(), role.agency(), "coordinator");
	}

}
