package org.partnershipactions.casereviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.partners.figures.LocalDays;

import org.springframework.stereotype.Component;

/** Works out the clocks of a case review from the partnership's own figures. */
@Component
public class ReviewDates {

	private final LocalDays days;

	ReviewDates(LocalDays days) {
		this.days = days;
	}

	public LocalDate today() {
		return this.days.today();
	}

	Instant now() {
		return this.days.now();
	}

	LocalDate acknowledgeDue() {
		return this.days.fromToday("review.acknowledge.days");
	}

	LocalDate decideDue() {
		return this.days.fromToday("review.decide.days");
	}

	LocalDate shareDue() {
		return this.days.fromToday("review.share.days");
	}

	LocalDate panelDue() {
		return this.days.fromToday("review.panel.days");
	}

	LocalDate tellDue() {
		return this.days.fromToday("review.tell.days");
	}

	/** The last day on which an appeal is taken that may be made from today. */
	LocalDate appealUntil() {
		return this.days.fromToday("review.appeal.days");
	}

	LocalDate appealDue() {
		return this.days.fromToday("review.appeal-decision.days");
	}

	LocalDate actionDue() {
		return this.days.fromToday("review.action.days");
	}

	/** Nine o'clock on the day on which somebody is reminded of what is due on a day. */
	public Date reminder(LocalDate due) {
		LocalDate day = this.days.before(due, "review.reminder.days");
		return Date.from(day.atTime(9, 0).atZone(PartnershipClock.LONDON).toInstant());
	}

}
