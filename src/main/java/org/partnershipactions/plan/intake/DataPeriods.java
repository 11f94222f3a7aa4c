package org.partnershipactions.plan.intake;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Periods of data that cannot be: backwards, too long, not yet over when the plan was
 * made, long past, or stated once and given otherwise in most places.
 */
final class DataPeriods implements DocumentCheck {

	private static final int MOST_MONTHS = 24;

	@Override
	public List<Finding> findings(PlanProse document) {
		List<DataPeriod> periods = document.lines().stream().flatMap((line) -> DataPeriod.in(line).stream()).toList();
		List<Finding> findings = new ArrayList<>();
		YearMonth begins = YearMonth.from(document.stated().firstDay());
		for (DataPeriod period : periods) {
			fault(period, begins)
				.ifPresent((fault) -> findings.add(DocumentCheck.at(period.row(), period.written(), fault)));
		}
		findings.addAll(otherwise(periods));
		return findings;
	}

	private static Optional<String> fault(DataPeriod period, YearMonth begins) {
		if (period.months() <= 0) {
			return Optional.of("This period ends before it begins.");
		}
		if (period.months() > MOST_MONTHS) {
			return Optional
				.of("This period is %d months long, so one of its years is probably wrong.".formatted(period.months()));
		}
		if (!period.to().isBefore(begins)) {
			return Optional.of("This period of data ends after the plan's year begins, so the plan cannot know it.");
		}
		if (period.to().plusMonths(MOST_MONTHS).isBefore(begins)) {
			return Optional.of("This period%s ended more than two years before the plan's year begins."
				.formatted(period.thisYear() ? " is called this year, but it" : ""));
		}
		return Optional.empty();
	}

	/** The first period stated should be that of most figures. */
	private static List<Finding> otherwise(List<DataPeriod> periods) {
		DataPeriod usual = periods.stream()
			.max(Comparator.comparingLong((period) -> times(period, periods)))
			.orElse(null);
		if (usual == null || times(usual, periods) < 2 || periods.get(0).sameMonths(usual)) {
			return List.of();
		}
		String lines = periods.stream()
			.filter(usual::sameMonths)
			.map((period) -> String.valueOf(period.row()))
			.distinct()
			.collect(Collectors.joining(", "));
		DataPeriod first = periods.get(0);
		return List.of(DocumentCheck.at(first.row(), first.written(),
				"The data are said to be of this period, but most figures are of %s (lines %s)."
					.formatted(usual.written(), lines)));
	}

	private static long times(DataPeriod period, List<DataPeriod> periods) {
		return periods.stream().filter(period::sameMonths).count();
	}

}
