package org.partnershipactions.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PlanYear;

/** All readings of a plan year and the year before, read in one question. */
record ReadingsOfYears(Map<String, List<Reading>> byCode) implements ReadingBook {

	static ReadingsOfYears of(Readings readings, String partnership, PlanYear year) {
		PlanYear before = new PlanYear(year.start() - 1);
		return new ReadingsOfYears(readings
			.findByPartnershipAndReadOnBetweenOrderByCodeAscReadOnAsc(partnership, before.firstDay(), year.lastDay())
			.stream()
			.collect(Collectors.groupingBy(Reading::code)));
	}

	@Override
	public Optional<Reading> on(Measure measure, LocalDate day) {
		return all(measure).stream().filter((reading) -> reading.readOn().equals(day)).findFirst();
	}

	@Override
	public List<Reading> all(Measure measure) {
		return this.byCode.getOrDefault(measure.code(), List.of());
	}

}
