package org.partnershipactions.reports.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.WorkingDays;
import org.partnershipactions.measures.MeasureAt;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.reports.PlanPart;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;

/**
 * Days, distances and names as people write them: public because templates ask it.
 */
@Component
public class ReportWords {

	private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

	/** As many parts as a line has room for. */
	private static final int NAMED = 3;

	private final PartnershipClock clock;

	private final WorkingDays workingDays;

	private final Directory directory;

	private final CurrentPerson person;

	ReportWords(PartnershipClock clock, WorkingDays workingDays, Directory directory, CurrentPerson person) {
		this.clock = clock;
		this.workingDays = workingDays;
		this.directory = directory;
		this.person = person;
	}

	/** A day such as 31 March 2027; "Ongoing" where there is none. */
	public String day(LocalDate day) {
		return (day != null) ? DayWords.day(day) : "Ongoing";
	}

	/** The day in London of a moment. */
	public String dayOf(Instant moment) {
		return day(PartnershipClock.dayOf(moment));
	}

	/** A day without its year, such as 30 September. */
	public String dayAndMonth(LocalDate day) {
		return DAY_AND_MONTH.format(day);
	}

	/** The value of a measure, such as 80% or 210; "No value" where there is none. */
	public String value(MeasureAt measure) {
		return (measure.value() == null) ? "No value" : String.format(Locale.UK, "%,d", measure.value().longValue())
				+ ("%".equals(measure.unit()) ? "%" : "");
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
		return this.directory.teamName(this.person.partnership(), Queue.ofGroupLead(code).team());
	}

	/** Name of an agency. */
	public String agency(String code) {
		return this.directory.agencyName(code);
	}

	/** Names of agencies, one after the other. */
	public String agencies(List<String> codes) {
		return codes.stream().map(this.directory::agencyName).sorted().collect(Collectors.joining(", "));
	}

	/**
	 * What a part of a plan is, such as "led by Kent Police, priority 3"; empty for all.
	 */
	public String part(PlanPart part) {
		return Stream
			.of(joined(part.groups(), this::group, ""), joined(part.agencies(), this::agency, "led by "),
					joined(part.priorities(), String::valueOf, "priority "))
			.filter((words) -> !words.isEmpty())
			.collect(Collectors.joining(", "));
	}

	private static <T> String joined(Collection<T> parts, Function<T, String> name, String before) {
		if (parts.size() > NAMED) {
			return before + parts.stream().limit(NAMED - 1L).map(name).collect(Collectors.joining(", ")) + " or "
					+ (parts.size() - NAMED + 1) + " others";
		}
		return parts.isEmpty() ? "" : before + parts.stream().map(name).collect(Collectors.joining(" or "));
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
