package org.partnershipactions.measures;

import java.math.BigDecimal;
import java.util.Objects;

import jakarta.persistence.Embeddable;

/**
 * What a reading says.
 *
 * @param amount the value in the measure's unit, or null where there is none
 * @param words the reading of a measure that is told in words, or null
 * @param source where it comes from
 * @param note what belongs to it, or null
 */
@Embeddable
public record Said(BigDecimal amount, String words, String source, String note) {

	public boolean same(Said other) {
		boolean sameAmount = (this.amount == null || other.amount == null) ? this.amount == other.amount
				: this.amount.compareTo(other.amount) == 0;
		return sameAmount && Objects.equals(this.words, other.words) && Objects.equals(this.source, other.source)
				&& Objects.equals(this.note, other.note);
	}

	/** The value or the words, as people read them. */
	public String told() {
		if (this.amount != null) {
			return Amounts.plain(this.amount);
		}
		return (this.words != null) ? this.words : "no value";
	}

}
