package org.partnershipactions.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PlanYear;

import org.springframework.stereotype.Component;

/** Finds what the sources of a measure contradict. It says so and repairs nothing. */
@Component
public class Contradictions {

	private final Readings readings;

	Contradictions(Readings readings) {
		this.readings = readings;
	}

	/** What contradicts itself in the register, a sentence each. */
	List<String> of(Measure measure) {
		return Stream.concat(lastYear(measure).stream(), falling(measure).stream()).toList();
	}

	/** What a file says of last year where the register says something else. */
	public static Optional<String> lastYear(Measure measure, BigDecimal stated) {
		BigDecimal held = measure.comparators().lastYear();
		return (held == null || held.compareTo(stated) == 0) ? Optional.empty()
				: Optional
					.of("The file gives %s for last year, the register %s. Neither was changed: find out which is right"
						.formatted(Amounts.plain(stated), Amounts.plain(held)));
	}

	private Optional<String> lastYear(Measure measure) {
		LocalDate end = new PlanYear(measure.year().start() - 1).lastDay();
		BigDecimal stated = measure.comparators().lastYear();
		return this.readings.on(measure.partnership(), measure.code(), end)
			.map((reading) -> reading.said().amount())
			.filter((read) -> read != null && stated != null && read.compareTo(stated) != 0)
			.map((read) -> "Two values of last year: the register says %s, the reading of %s says %s. Neither was changed."
				.formatted(Amounts.plain(stated), DayWords.day(end), Amounts.plain(read)));
	}

	/** Counts of the year so far cannot fall. */
	private List<String> falling(Measure measure) {
		List<Reading> given = this.readings.of(measure, measure.year(), measure.year().lastDay())
			.stream()
			.filter((reading) -> reading.said().amount() != null && !measure.defined().share())
			.toList();
		return Stream.iterate(1, (place) -> place < given.size(), (place) -> place + 1)
			.filter((place) -> given.get(place).said().amount().compareTo(given.get(place - 1).said().amount()) < 0)
			.map((place) -> falling(given.get(place - 1), given.get(place)))
			.toList();
	}

	private static String falling(Reading before, Reading after) {
		return "Values are of the year so far and cannot fall, but %s on %s is less than %s on %s. Neither was changed."
			.formatted(after.said().told(), DayWords.day(after.readOn()), before.said().told(),
					DayWords.day(before.readOn()));
	}

}
