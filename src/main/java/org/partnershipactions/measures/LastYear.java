package org.partnershipactions.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.calendar.DayWords;

/**
 * What a value is held against from the year before.
 *
 * @param value value of the year before up to the same day
 * @param how where it comes from, in words
 */
public record LastYear(BigDecimal value, String how) {

	/**
	 * The value of the year before up to the same day: its reading of that day, or the
	 * share of the whole year's value by a straight line.
	 * @param readings all readings of the measure that are known
	 */
	public static Optional<LastYear> of(Measure measure, List<Reading> readings, LocalDate day) {
		LocalDate same = day.minusYears(1);
		LocalDate end = same.withDayOfMonth(
				day.equals(day.withDayOfMonth(day.lengthOfMonth())) ? same.lengthOfMonth() : same.getDayOfMonth());
		return readings.stream()
			.filter((reading) -> reading.readOn().equals(end) && reading.statement().amount() != null)
			.findFirst()
			.map((reading) -> new LastYear(reading.statement().amount(), "reading of " + DayWords.day(end)))
			.or(() -> Optional.ofNullable(measure.comparators().lastYear())
				.map((whole) -> new LastYear(measure.due(whole, day), straightLine(whole, measure, day))));
	}

	private static String straightLine(BigDecimal whole, Measure measure, LocalDate day) {
		return day.isBefore(measure.year().lastDay())
				? "share of last year’s %s by a straight line".formatted(AmountWords.plain(whole))
				: "the whole of last year";
	}

}
