package org.partnershipactions.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.calendar.PlanYear;

/** Where readings are looked up: one by one, or among those that were read before. */
interface ReadingBook {

	/** The reading of a measure of a day. */
	Optional<Reading> on(Measure measure, LocalDate day);

	/** All that are known of a measure, the earliest first. */
	List<Reading> all(Measure measure);

	/** Those of a measure in a plan year to a day, the earliest first. */
	default List<Reading> of(Measure measure, PlanYear year, LocalDate upTo) {
		return all(measure).stream()
			.filter((reading) -> year.contains(reading.readOn()) && !reading.readOn().isAfter(upTo))
			.toList();
	}

}
