package org.partnershipactions.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.partnershipactions.plan.action.ActionSummary;

/**
 * What falls due for an agency in one month.
 *
 * @param month the month; null for what is late already
 * @param actions open actions that it answers for, by their own date
 * @param contributions open contributions that it owes, by their own date
 */
public record MonthLoad(YearMonth month, List<ActionSummary> actions, List<OwedContribution> contributions) {

	/**
	 * Every month from now to the last in which anything falls due, what is late first.
	 */
	static List<MonthLoad> of(AgencyPromises agency) {
		LocalDate today = agency.today();
		List<MonthLoad> loads = new ArrayList<>();
		MonthLoad late = load(agency, null);
		if (!late.isEmpty()) {
			loads.add(late);
		}
		dates(agency).max(Comparator.naturalOrder()).map(YearMonth::from).ifPresent((last) -> {
			for (YearMonth month = YearMonth.from(today); !month.isAfter(last); month = month.plusMonths(1)) {
				loads.add(load(agency, month));
			}
		});
		return loads;
	}

	private static MonthLoad load(AgencyPromises agency, YearMonth month) {
		return new MonthLoad(month,
				agency.openLeads()
					.stream()
					.filter((action) -> action.due() != null && falls(action.due(), agency.today(), month))
					.toList(),
				agency.open()
					.stream()
					.filter((one) -> falls(one.contribution().due(), agency.today(), month))
					.toList());
	}

	private static boolean falls(LocalDate due, LocalDate today, YearMonth month) {
		return due.isBefore(today) ? month == null : YearMonth.from(due).equals(month);
	}

	private static Stream<LocalDate> dates(AgencyPromises agency) {
		return Stream.concat(
				agency.openLeads().stream().map(ActionSummary::due).flatMap((due) -> Optional.ofNullable(due).stream()),
				agency.open().stream().map((one) -> one.contribution().due()));
	}

	/** Whether nothing falls due. */
	public boolean isEmpty() {
		return this.actions.isEmpty() && this.contributions.isEmpty();
	}

	/** The month as addresses know it: {@code 2026-12}, or {@code late}. */
	public String code() {
		return (this.month != null) ? this.month.toString() : "late";
	}

}
