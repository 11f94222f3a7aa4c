package org.partnershipactions.sample;

import java.util.Map;

/**
 * Readings of the measures that agencies give: made up, in the size of last year's values
 * where the plan names them, counted from the start of the plan year.
 */
final class SampleReadings {

	private static final int QUARTERS = 4;

	/** By the measure's code: what a whole year counts. */
	private static final Map<String, Integer> A_YEAR = Map.of("all-crime", 5600, "burglary", 915, "vehicle-crime", 715,
			"baseline-cse", 36, "baseline-prevent", 28, "baseline-gangs", 24, "baseline-trafficking", 20,
			"baseline-modern-slavery", 24, "speed-watches", 96);

	private SampleReadings() {
	}

	/** The year's value up to the end of a quarter; never less than a quarter before. */
	static String value(String measure, int quarter, Chance chance) {
		Integer aYear = A_YEAR.get(measure);
		if (aYear == null) {
			return "Three youth projects ran, and the local papers told of two of them.";
		}
		return Long.toString(Math.round(aYear * quarter / (double) QUARTERS * chance.between(0.95, 1.05)));
	}

}
