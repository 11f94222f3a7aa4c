package org.partnershipactions.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PlanYear;

/** Finds what the sources of a measure contradict. It says so and repairs nothing. */
public final class MeasureContradictions {

	private MeasureContradictions() {
	}

	/** What contradicts itself in the register, a sentence each. */
	static List<String> of(MeasureValues values) {
		return Stream.concat(lastYear(values).stream(), falling(values).stream()).toList();
	}

	/** What a file says of last year where the register says something else. */
	public static Optional<String> lastYear(Measure measure, BigDecimal stated) {
		BigDecimal held = measure.comparators().lastYear();
		return (held == null || held.compareTo(stated) == 0) ? Optional.empty()
				: Optional
					.of("The file gives %s for last year, the register %s. Neither was changed: find out which is right"
						.formatted(AmountWords.plain(stated), AmountWords.plain(held)));
	}

	private static Optional<String> lastYear(MeasureValues values) {
		LocalDate end = new PlanYear(values.measure().year().start() - 1).lastDay();
		BigDecimal stated = values.measure().comparators().lastYear();
		return values.on(end)
			.map((reading) -> reading.statement().amount())
			.filter((read) -> stated != null && read.compareTo(stated) != 0)
			.map((read) -> "Two values of last year: the register says %s, the reading of %s says %s. Neither was changed."
				.formatted(AmountWords.plain(stated), DayWords.day(end), AmountWords.plain(read)));
	}

	/** Counts of the year so far cannot fall. */
	private static List<String> falling(MeasureValues values) {
		List<Reading> given = values.given()
			.stream()
			.filter((reading) -> reading.statement().amount() != null && values.measure().definition().accumulates())
			.toList();
		return Stream.iterate(1, (place) -> place < given.size(), (place) -> place + 1)
			.filter((place) -> given.get(place)
				.statement()
				.amount()
				.compareTo(given.get(place - 1).statement().amount()) < 0)
			.map((place) -> falling(given.get(place - 1), given.get(place)))
			.toList();
	}

	private static String falling(Reading before, Reading after) {
		return "Values are of the year so far and cannot fall, but %s on %s is less than %s on %s. Neither was changed."
			.formatted(after.statement().told(), DayWords.day(after.readOn()), before.statement().told(),
					DayWords.day(before.readOn()));
	}

}
