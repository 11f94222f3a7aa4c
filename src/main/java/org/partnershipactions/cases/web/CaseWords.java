package org.partnershipactions.cases.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.WorkingDays;
import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.stereotype.Component;

/** Says days, people and agencies as the pages of cases write them. */
@Component
class CaseWords {

	private static final int ADULT = 18;

	private static final int KILO = 1024;

	private final WorkingDays workingDays;

	private final PartnershipClock clock;

	private final Directory directory;

	private final CurrentPerson person;

	CaseWords(WorkingDays workingDays, PartnershipClock clock, Directory directory, CurrentPerson person) {
		this.workingDays = workingDays;
		this.clock = clock;
		this.directory = directory;
		this.person = person;
	}

	/** A day such as 31 March 2027. */
	public String day(LocalDate day) {
		return (day != null) ? DayWords.day(day) : "No date";
	}

	/** A date of birth; that somebody is a child is said, for other rules hold then. */
	public String born(LocalDate day) {
		int age = Period.between(day, this.clock.today()).getYears();
		return (age < ADULT) ? "%s, a child of %d".formatted(day(day), age) : day(day);
	}

	/** A day and a time of day in London. */
	public String moment(Instant at) {
		return DayWords.moment(at);
	}

	/** The day of a moment in London. */
	public LocalDate dayOf(Instant at) {
		return (at != null) ? PartnershipClock.dayOf(at) : null;
	}

	/** Whether a day has passed. */
	public boolean past(LocalDate day) {
		return day != null && day.isBefore(this.clock.today());
	}

	/** Whether a moment has passed. */
	public boolean over(Instant at) {
		return at != null && at.isBefore(this.clock.instant());
	}

	/** How near a day is: "3 working days late", "today", "in 4 working days". */
	public String distance(LocalDate day) {
		LocalDate today = this.clock.today();
		if (day == null) {
			return "";
		}
		if (day.equals(today)) {
			return "today";
		}
		int days = past(day) ? this.workingDays.between(day, today) : this.workingDays.between(today, day);
		if (past(day)) {
			return (days == 0) ? "late" : counted(days) + " late";
		}
		return (days == 0) ? "before the next working day" : "in " + counted(days);
	}

	/** Name of an agency. */
	public String agency(String code) {
		return this.directory.agencyName(code);
	}

	/** Name of an agency, a task group or the partnership. */
	public String team(String team) {
		return this.directory.teamName(this.person.partnership(), team);
	}

	/** Name of a person with an account. */
	public String person(String username) {
		return "system".equals(username) ? "the system" : this.directory.personName(username);
	}

	/** What a case is about, the gravest first. */
	public String categories(Collection<CaseCategory> categories) {
		return categories.stream()
			.sorted(Comparator.comparing(CaseCategory::asbClass).thenComparing(CaseCategory::words))
			.map(CaseCategory::words)
			.collect(Collectors.joining(", "));
	}

	/** A size such as 12 KB. */
	public String size(long bytes) {
		return (bytes < (long) KILO * KILO) ? Math.max(1, bytes / KILO) + " KB"
				: "%.1f MB".formatted(bytes / (double) (KILO * KILO));
	}

	private static String counted(int days) {
		return days + ((days == 1) ? " working day" : " working days");
	}

}
