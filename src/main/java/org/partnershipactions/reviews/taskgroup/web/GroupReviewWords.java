package org.partnershipactions.reviews.taskgroup.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.WorkingDays;
import org.partnershipactions.partners.Directory;

import org.springframework.stereotype.Component;

/** Days, moments and distances as people write them; templates ask it. */
@Component
class GroupReviewWords {

	private final WorkingDays workingDays;

	private final PartnershipClock clock;

	private final Directory directory;

	GroupReviewWords(WorkingDays workingDays, PartnershipClock clock, Directory directory) {
		this.workingDays = workingDays;
		this.clock = clock;
		this.directory = directory;
	}

	/** Name of an agency. */
	public String agency(String code) {
		return this.directory.agencyName(code);
	}

	/** A day such as 31 March 2027. */
	public String day(LocalDate day) {
		return DayWords.day(day);
	}

	/** A moment in London. */
	public String moment(Instant at) {
		return DayWords.moment(at);
	}

	/** Whether a day has passed. */
	public boolean past(LocalDate day) {
		return this.clock.today().isAfter(day);
	}

	/** How far a day is away, in working days. */
	public String distance(LocalDate day) {
		LocalDate today = this.clock.today();
		if (past(day)) {
			int late = this.workingDays.between(day, today);
			return (late == 0) ? "late" : days(late) + " late";
		}
		return day.equals(today) ? "today" : "in " + days(this.workingDays.between(today, day));
	}

	/** A number of things: "1 decision", "2 decisions". */
	public String count(long number, String thing) {
		return number + " " + thing + ((number == 1) ? "" : "s");
	}

	/** The name of an enum as part of a class of the style sheet. */
	public String code(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

	private static String days(int number) {
		return number + ((number == 1) ? " working day" : " working days");
	}

}
