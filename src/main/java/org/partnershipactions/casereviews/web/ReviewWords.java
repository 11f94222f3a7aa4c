package org.partnershipactions.casereviews.web;

import java.time.Instant;
import java.time.LocalDate;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.partners.Directory;

import org.springframework.stereotype.Component;

/** Words for templates: public methods because templates must reach them. */
@Component
public class ReviewWords {

	private final Directory directory;

	private final PartnershipClock clock;

	ReviewWords(Directory directory, PartnershipClock clock) {
		this.directory = directory;
		this.clock = clock;
	}

	/** {@code 31 March 2027}. */
	public String day(LocalDate day) {
		return DayWords.day(day);
	}

	/** {@code 31 March 2027 at 09:00}. */
	public String moment(Instant at) {
		return DayWords.moment(at);
	}

	/** Name of an agency. */
	public String agency(String code) {
		return this.directory.agencyName(code);
	}

	/** Code of a stage or a kind of applicant, for addresses. */
	public String code(Enum<?> value) {
		return ReviewCodes.of(value);
	}

	/** Whether a day has gone by. */
	public boolean late(LocalDate due) {
		return due != null && due.isBefore(this.clock.today());
	}

}
