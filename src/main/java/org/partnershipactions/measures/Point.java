package org.partnershipactions.measures;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.partnershipactions.measures.MeasureSource.Reckoning;

/**
 * The value of a measure at the end of a day, of the plan year so far.
 *
 * @param day the day
 * @param value the value in the measure's unit, or null where there is none
 * @param words what is told in place of a number, or null
 * @param source where it comes from
 * @param note what belongs to it, or null
 * @param rows path of the page with the rows behind it, or null where it was given
 * @param reckoned what it was computed from, or null where it was given
 */
public record Point(LocalDate day, BigDecimal value, String words, String source, String note, String rows,
		Reckoning reckoned) {

	/** What a share was computed from, such as "9 of 11"; null where it is none. */
	public String share() {
		return (this.reckoned != null) ? this.reckoned.share() : null;
	}

	/** Whether it is a share of which there is something to count. */
	public boolean hasShare() {
		return this.value != null && share() != null;
	}

	/** Whether the rows behind it are listed exactly, those that count and the whole. */
	public boolean followed() {
		return this.reckoned != null && this.reckoned.followed();
	}

	/** Whether there is a value that the reader is not told. */
	public boolean withheld() {
		return this.value == null && this.rows != null && this.words != null;
	}

	/** The value or the words with their unit, as people read them. */
	public String told(String unit) {
		if (this.value != null) {
			return AmountWords.with(this.value, unit);
		}
		if (share() != null) {
			return "Nothing to count yet";
		}
		return (this.words != null) ? this.words : "No value";
	}

}
