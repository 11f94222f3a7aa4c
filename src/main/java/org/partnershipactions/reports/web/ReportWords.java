package org.partnershipactions.reports.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.WorkingDays;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;

/**
 * Days, distances and names as people write them: public because templates ask it.
 */
@Component
public class ReportWords {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

	private final PartnershipClock clock;

	private final WorkingDays workingDays;

	private final Directory directory;

	ReportWords(PartnershipClock clock, WorkingDays workingDays, Directory directory) {
		this.clock = clock;
		this.workingDays = workingDays;
		this.directory = directory;
	}

	/** A day such as 31 March 2027; "Ongoing" where there is none. */
	public String day(LocalDate day) {
		return (day != null) ? DAY.format(day) : "Ongoing";
	}

	/** The day in London of a moment. */
	public String dayOf(Instant moment) {
		return day(PartnershipClock.dayOf(moment));
	}

	/** How far a day is from today, in working days. */
	public String distance(LocalDate day) {
		LocalDate today = this.clock.today();
		if (day.equals(today)) {
			return "due today";
		}
		return day.isBefore(today) ? (counted(this.workingDays.between(day, today)) + " late").strip()
				: "in " + counted(Math.max(1, this.workingDays.between(today, day)));
	}

	/** Whether a day has passed. */
	public boolean late(LocalDate day) {
		return day != null && day.isBefore(this.clock.today());
	}

	/** Whether a day is today. */
	public boolean isToday(LocalDate day) {
		return day.equals(this.clock.today());
	}

	/** A month such as December 2026. */
	public String month(YearMonth month) {
		return MONTH.format(month);
	}

	/** Money such as £1,250.00; "Not given" where nobody said. */
	public String pounds(BigDecimal money) {
		return (money != null) ? String.format(Locale.UK, "£%,.2f", money) : "Not given";
	}

	/** Name of a task group, or the code itself where there is none. */
	public String group(String code) {
		return this.directory.teamName(Queue.ofGroupLead(code).team());
	}

	/** Name of an agency. */
	public String agency(String code) {
		return this.directory.agencyName(code);
	}

	/** Names of agencies, one after the other. */
	public String agencies(List<String> codes) {
		return codes.stream().map(this.directory::agencyName).sorted().collect(Collectors.joining(", "));
	}

	/** A number with its noun: 1 action, 2 actions. */
	public String count(int number, String noun) {
		return number + " " + noun + ((number == 1) ? "" : "s");
	}

	private static String counted(int days) {
		return switch (days) {
			case 0 -> "";
			case 1 -> "1 working day";
			default -> days + " working days";
		};
	}

}
