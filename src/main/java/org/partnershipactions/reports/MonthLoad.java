package org.partnershipactions.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
	static List<MonthLoad> of(List<ActionSummary> actions, List<OwedContribution> contributions, LocalDate today) {
		List<MonthLoad> loads = new ArrayList<>();
		MonthLoad late = new MonthLoad(null, actions, contributions).since(today);
		if (!late.isEmpty()) {
			loads.add(late);
		}
		dates(actions, contributions).max(Comparator.naturalOrder()).map(YearMonth::from).ifPresent((last) -> {
			for (YearMonth month = YearMonth.from(today); !month.isAfter(last); month = month.plusMonths(1)) {
				loads.add(new MonthLoad(month, actions, contributions).since(today));
			}
		});
		return loads;
	}

	/** Of these what falls due in the month, or was due before today. */
	private MonthLoad since(LocalDate today) {
		return new MonthLoad(this.month,
				this.actions.stream().filter((action) -> action.due() != null && falls(action.due(), today)).toList(),
				this.contributions.stream().filter((one) -> falls(one.contribution().due(), today)).toList());
	}

	private boolean falls(LocalDate due, LocalDate today) {
		return due.isBefore(today) ? this.month == null : YearMonth.from(due).equals(this.month);
	}

	private static Stream<LocalDate> dates(List<ActionSummary> actions, List<OwedContribution> contributions) {
		return Stream.concat(actions.stream().map(ActionSummary::due).filter(Objects::nonNull),
				contributions.stream().map((one) -> one.contribution().due()));
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
