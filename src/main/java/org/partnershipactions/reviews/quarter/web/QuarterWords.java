package org.partnershipactions.reviews.quarter.web;

import java.time.Instant;
import java.time.LocalDate;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.WorkingDays;
import org.partnershipactions.partners.Directory;

import org.springframework.stereotype.Component;

/** Puts quarters into words: names for codes, days as people say them. */
@Component
class QuarterWords {

	private final WorkingDays workingDays;

	private final PartnershipClock clock;

	private final Directory directory;

	QuarterWords(WorkingDays workingDays, PartnershipClock clock, Directory directory) {
		this.workingDays = workingDays;
		this.clock = clock;
		this.directory = directory;
	}

	/** A day such as 31 March 2027. */
	public String day(LocalDate day) {
		return DayWords.day(day);
	}

	/** A day and a time of day in London. */
	public String moment(Instant at) {
		return DayWords.moment(at);
	}

	/** How near a day is: "3 working days late", "in 5 working days". */
	public String distance(LocalDate day) {
		LocalDate today = this.clock.today();
		if (day.isBefore(today)) {
			return counted(this.workingDays.between(day, today)) + " late";
		}
		return day.equals(today) ? "today" : "in " + counted(this.workingDays.between(today, day));
	}

	/** Name of an agency. */
	public String agency(String code) {
		return this.directory.agencyName(code);
	}

	/** Name of whoever signed. */
	public String person(String username) {
		return this.directory.personName(username);
	}

	/** A number with its noun, such as "1 return". */
	public String count(int number, String noun) {
		return number + " " + noun + ((number == 1) ? "" : "s");
	}

	private static String counted(int days) {
		return days + ((days == 1) ? " working day" : " working days");
	}

}
