package org.partnershipactions.measures;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything that is known of one measure.
 *
 * @param measure the measure as it stands
 * @param values its values of the plan year, each of the year so far
 * @param readings what was given in the plan year, with what was corrected
 * @param asked the readings that its owner was asked for, by quarter
 * @param contradictions what its sources contradict, a sentence each; nothing was changed
 * @param gives whether the reader may give readings and commentary
 * @param manages whether the reader may change the measure
 */
public record MeasureSheet(MeasureView measure, List<Row> values, List<ReadingView> readings,
		List<ReadingRequestView> asked, List<String> contradictions, boolean gives, boolean manages) {

	/** The reading of a day, or null. */
	public ReadingView reading(LocalDate day) {
		return this.readings.stream().filter((reading) -> reading.date().equals(day)).findFirst().orElse(null);
	}

	/** Whether there is enough to draw. */
	public boolean isDrawn() {
		return this.values.stream().filter((row) -> row.point().value() != null).count() > 1;
	}

	/**
	 * A value beside that of the year before.
	 *
	 * @param point the value
	 * @param lastYear what it is held against from the year before, or null
	 */
	public record Row(Point point, LastYear lastYear) {
	}

}
