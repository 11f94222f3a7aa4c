package org.partnershipactions.measures;

import java.math.BigDecimal;

import org.partnershipactions.calendar.DayWords;

/**
 * The direction of travel of a measure.
 *
 * @param way whether it gets better, worse or neither
 * @param words what changed since when, for people
 */
public record MeasureTrend(Way way, String words) {

	/**
	 * Where a measure goes: since the same day of last year where that is its target,
	 * else since its value before.
	 * @param latest its last value, or null where there is none yet
	 */
	static MeasureTrend of(MeasureValues values, Point latest) {
		if (latest == null || latest.value() == null) {
			return new MeasureTrend(Way.UNKNOWN, "There is no value to compare yet");
		}
		return values.measure().isAgainstLastYear() ? sinceLastYear(values, latest) : sinceBefore(values, latest);
	}

	private static MeasureTrend sinceLastYear(MeasureValues values, Point latest) {
		return values.lastYear(latest.day())
			.map((last) -> new MeasureTrend(way(values.measure(), latest.value().compareTo(last.value())),
					"%s at the same time last year (%s)".formatted(AmountWords.plain(last.value()), last.how())))
			.orElseGet(() -> new MeasureTrend(Way.UNKNOWN, "There is no value of last year to compare with"));
	}

	private static MeasureTrend sinceBefore(MeasureValues values, Point latest) {
		return values.before(latest)
			.filter((point) -> point.value() != null)
			.map((point) -> new MeasureTrend(way(values.measure(), latest.value().compareTo(point.value())),
					"%s on %s".formatted(told(values.measure(), point.value()), DayWords.day(point.day()))))
			.orElseGet(() -> new MeasureTrend(Way.UNKNOWN, "There is no earlier value to compare with"));
	}

	private static String told(Measure measure, BigDecimal value) {
		return AmountWords.with(value, measure.definition().unit());
	}

	private static Way way(Measure measure, int change) {
		if (change == 0) {
			return Way.SAME;
		}
		boolean lower = measure.definition().direction() == Direction.LOWER;
		return (change < 0 == lower) ? Way.BETTER : Way.WORSE;
	}

	/** Where a measure goes; a word and a shape. */
	public enum Way {

		BETTER("Improving", "▲"), WORSE("Getting worse", "▼"), SAME("No change", "▬"), UNKNOWN("Not known yet", "–");

		private final String words;

		private final String shape;

		Way(String words, String shape) {
			this.words = words;
			this.shape = shape;
		}

		/** The way as people read it. */
		public String words() {
			return this.words;
		}

		/** A shape beside the words, for those who look first. */
		public String shape() {
			return this.shape;
		}

	}

}
