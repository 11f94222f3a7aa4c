package org.partnershipactions.measures;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A reading that an agency gave.
 *
 * @param key its id
 * @param date last day that the value covers
 * @param value the value in the measure's unit, or null
 * @param words the reading of a measure that is told in words, or null
 * @param source where it comes from
 * @param note what belongs to it, or null
 * @param givenBy account of who gave it
 * @param givenAt when it was given first
 * @param corrections what it said before, oldest first
 */
public record ReadingView(String key, LocalDate date, BigDecimal value, String words, String source, String note,
		String givenBy, Instant givenAt, List<Correction> corrections) {

	/** The value or the words, as people read them. */
	public String told() {
		return new Said(this.value, this.words, this.source, this.note).told();
	}

}
