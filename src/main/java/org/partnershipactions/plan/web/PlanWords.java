package org.partnershipactions.plan.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.WorkingDays;
import org.partnershipactions.partners.AgencySummary;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.money.Pounds;
import org.partnershipactions.plan.action.ActionSummary;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.stereotype.Component;

/** Puts a plan into words: names for codes, days as people say them. Templates ask it. */
@Component
class PlanWords {

	private static final int FAR_OFF = 60;

	private static final int KILO = 1024;

	private final WorkingDays workingDays;

	private final PartnershipClock clock;

	private final Directory directory;

	private final CurrentPerson person;

	PlanWords(WorkingDays workingDays, PartnershipClock clock, Directory directory, CurrentPerson person) {
		this.workingDays = workingDays;
		this.clock = clock;
		this.directory = directory;
		this.person = person;
	}

	/** A day such as 31 March 2027. */
	public String day(LocalDate day) {
		return (day != null) ? DayWords.day(day) : "No date";
	}

	/** A day and a time of day in London. */
	public String moment(Instant at) {
		return DayWords.moment(at);
	}

	/** Today in London. */
	LocalDate today() {
		return this.clock.today();
	}

	/** Whether a day has passed. */
	public boolean past(LocalDate day) {
		return day != null && day.isBefore(this.clock.today());
	}

	/** How near a day is: "3 working days late", "in 5 months". */
	public String distance(LocalDate day) {
		LocalDate today = this.clock.today();
		if (day == null || day.equals(today)) {
			return (day != null) ? "today" : "";
		}
		if (past(day)) {
			int late = this.workingDays.between(day, today);
			return (late == 0) ? "late" : counted(late) + " late";
		}
		return ahead(today, day);
	}

	private String ahead(LocalDate today, LocalDate day) {
		if (ChronoUnit.DAYS.between(today, day) > FAR_OFF) {
			return "in " + ChronoUnit.MONTHS.between(today, day.plusDays(1)) + " months";
		}
		int days = this.workingDays.between(today, day);
		return (days == 0) ? "before the next working day" : "in " + counted(days);
	}

	/** Whether an action's open step or the action itself is past its day. */
	public boolean late(ActionSummary action) {
		return action.late(this.clock.today());
	}

	/** Name of an agency. */
	public String agency(String code) {
		return this.directory.agencyName(code);
	}

	/** The agencies that work can be given to, by name. */
	public List<AgencySummary> agencies() {
		return this.directory.agencies(this.person.partnership());
	}

	/** Names of agencies, separated by commas. */
	public String agencies(List<String> codes) {
		return codes.stream().map(this.directory::agencyName).collect(Collectors.joining(", "));
	}

	/** Name of a person. */
	public String person(String username) {
		return "system".equals(username) ? "the system" : this.directory.personName(username);
	}

	/** Name of an agency, a task group or the partnership. */
	public String team(String team) {
		return this.directory.teamName(this.person.partnership(), team);
	}

	/** The leads other than the accountable one. */
	public String coLeads(ActionSummary action) {
		List<String> leads = action.partners().leads();
		return agencies(leads.subList(1, leads.size()));
	}

	/** How many partners answered. */
	public String answers(ActionSummary action) {
		if (action.asked() == 0) {
			return "Nobody asked yet";
		}
		String silent = action.silent().isEmpty() ? "" : ", " + action.silent().size() + " silent";
		return "%d of %d answered%s".formatted(action.answered(), action.asked(), silent);
	}

	/** A size such as 12 KB. */
	public String size(long bytes) {
		return (bytes < (long) KILO * KILO) ? Math.max(1, bytes / KILO) + " KB"
				: "%.1f MB".formatted(bytes / (double) (KILO * KILO));
	}

	/** Pounds such as £1,250.50. */
	public String pounds(BigDecimal amount) {
		return Pounds.words(amount);
	}

	/** A value of an enum as addresses and programs know it: lower case, with hyphens. */
	public String code(Enum<?> value) {
		return codeOf(value);
	}

	static String codeOf(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static String counted(int days) {
		return days + ((days == 1) ? " working day" : " working days");
	}

}
