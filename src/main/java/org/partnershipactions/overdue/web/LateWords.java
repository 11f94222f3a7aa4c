package org.partnershipactions.overdue.web;

import java.time.LocalDate;

import org.partnershipactions.calendar.DayWords;

/** Days and distances as people write them; templates ask it. */
class LateWords {

	/** A day such as 31 March 2027. */
	public String day(LocalDate day) {
		return DayWords.day(day);
	}

	/** How late something is, in working days. */
	public String late(int workingDays) {
		return switch (workingDays) {
			case 0 -> "late";
			case 1 -> "1 working day late";
			default -> workingDays + " working days late";
		};
	}

	/** How often a date moved. */
	public String moved(int times) {
		return switch (times) {
			case 0 -> "Not moved";
			case 1 -> "Once";
			case 2 -> "Twice";
			default -> times + " times";
		};
	}

}
