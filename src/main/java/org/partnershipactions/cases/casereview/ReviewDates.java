package org.partnershipactions.cases.casereview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.WorkingDays;
import org.partnershipactions.partners.LocalFigures;

import org.springframework.stereotype.Component;

/** Works out the clocks of a case review from the partnership's own figures. */
@Component
class ReviewDates {

	private final LocalFigures figures;

	private final WorkingDays working;

	private final PartnershipClock clock;

	ReviewDates(LocalFigures figures, WorkingDays working, PartnershipClock clock) {
		this.figures = figures;
		this.working = working;
		this.clock = clock;
	}

	LocalDate today() {
		return this.clock.today();
	}

	Instant now() {
		return this.clock.instant();
	}

	LocalDate acknowledgeDue() {
		return fromToday("review.acknowledge.days");
	}

	LocalDate decideDue() {
		return fromToday("review.decide.days");
	}

	LocalDate shareDue() {
		return fromToday("review.share.days");
	}

	LocalDate panelDue() {
		return fromToday("review.panel.days");
	}

	LocalDate tellDue() {
		return fromToday("review.tell.days");
	}

	/** The last day on which an appeal is taken that may be made from today. */
	LocalDate appealUntil() {
		return fromToday("review.appeal.days");
	}

	LocalDate appealDue() {
		return fromToday("review.appeal-decision.days");
	}

	LocalDate actionDue() {
		return fromToday("review.action.days");
	}

	/** Nine o'clock on the day on which somebody is reminded of what is due on a day. */
	Date reminder(LocalDate due) {
		LocalDate day = this.working.after(due, -this.figures.today("review.reminder.days"));
		return Date.from(day.atTime(9, 0).atZone(PartnershipClock.LONDON).toInstant());
	}

	private LocalDate fromToday(String figure) {
		return this.working.after(today(), this.figures.today(figure));
	}

}
