package org.partnershipactions.intake.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.partners.Directory;

import org.springframework.stereotype.Component;

/** Puts reports into words: names for codes, days as people say them. */
@Component
class AsbReportWords {

	private final Directory directory;

	private final PartnershipClock clock;

	AsbReportWords(Directory directory, PartnershipClock clock) {
		this.directory = directory;
		this.clock = clock;
	}

	/** A day such as 31 March 2027. */
	public String day(LocalDate day) {
		return DayWords.day(day);
	}

	/** A day and a time of day in London. */
	public String moment(Instant at) {
		return DayWords.moment(at);
	}

	/** Whether a day has passed. */
	public boolean past(LocalDate day) {
		return day != null && day.isBefore(this.clock.today());
	}

	/** What a report is about, separated by commas. */
	public String categories(Collection<CaseCategory> categories) {
		return categories.stream().sorted().map(CaseCategory::words).collect(Collectors.joining(", "));
	}

	/** Name of an agency. */
	public String agency(String code) {
		return this.directory.agencyName(code);
	}

	/** How many reports wait. */
	public String waiting(int number) {
		if (number == 0) {
			return "No report waits for a decision";
		}
		return (number > 1000) ? "More than 1,000 reports wait for a decision"
				: "%,d %s for a decision".formatted(number, (number == 1) ? "report waits" : "reports wait");
	}

	/** A value of an enum as addresses and programs know it. */
	public String code(Enum<?> value) {
		return Codes.of(value);
	}

	LocalDate today() {
		return this.clock.today();
	}

}
