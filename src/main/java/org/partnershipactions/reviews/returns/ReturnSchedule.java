package org.partnershipactions.reviews.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.figures.LocalDays;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;

/** Says who gives a return and by when, and when its agency is reminded. */
@Component
class ReturnSchedule {

	private final LocalDays days;

	private final Directory directory;

	ReturnSchedule(LocalDays days, Directory directory) {
		this.days = days;
		this.directory = directory;
	}

	LocalDate today() {
		return this.days.today();
	}

	Instant now() {
		return this.days.now();
	}

	/**
	 * Some working days after the quarter's end; where it is asked late, at least some
	 * from today, so that nobody is late before they were asked.
	 */
	LocalDate due(Quarter quarter) {
		LocalDate usual = this.days.after(quarter.lastDay(), "quarter.return.days");
		LocalDate atLeast = this.days.fromToday("quarter.late-asking.days");
		return usual.isBefore(atLeast) ? atLeast : usual;
	}

	/**
	 * The start of the day on which an agency is reminded: some working days before the
	 * deadline, or its last day where it was not asked before that.
	 */
	Date reminder(ReturnView asked) {
		LocalDate day = this.days.before(asked.due(), "quarter.return-reminder.days");
		return LocalDays.startOf(day.isAfter(asked.askedOn()) ? day : asked.due());
	}

	/** The members of the accountable lead, else its coordinator. */
	Queue giver(ProgressReturn asked) {
		return this.directory.queueFor(asked.asked().partnership(), asked.lead(), "member");
	}

}
