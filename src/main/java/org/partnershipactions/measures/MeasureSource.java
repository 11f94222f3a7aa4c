package org.partnershipactions.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Implemented by the feature whose work moves a measure: computes its value from the rows
 * as they are now. Modules above this one implement it too, so that what happens in cases
 * moves the plan's measures by itself.
 */
public interface MeasureSource {

	/** Code of what it counts, such as {@code asb-improved}; measures name it. */
	String measure();

	/** What it counts, as somebody reads it who chooses it for a measure. */
	String title();

	/** Whether it counts the work of one task group, which the measure names. */
	default boolean isOfGroup() {
		return false;
	}

	/** The same for the work of a task group; itself where it counts all work. */
	default MeasureSource of(String group) {
		return this;
	}

	/** The value of a partnership for some days, both included. */
	Reckoning reckon(String partnership, LocalDate from, LocalDate to);

	/**
	 * Whether who is signed in may see each row that it counts. Whoever may not is shown
	 * values of the ends of quarters only, and no small ones.
	 */
	default boolean seesEach() {
		return true;
	}

	/**
	 * Exactly the rows that {@link #reckon} counts, where they can be listed; each only
	 * as far as who is signed in may see it.
	 */
	default Optional<CountedRows> rows(String partnership, LocalDate from, LocalDate to) {
		return Optional.empty();
	}

	/**
	 * A computed value with what it was computed from.
	 *
	 * @param numerator how many count
	 * @param denominator of how many, or null where the measure is a plain count
	 * @param note what else people must know, such as "2 not known, 12 answers of 20
	 * sent", or null
	 * @param rows path of the page with the rows behind it
	 */
	record Reckoning(int numerator, Integer denominator, String note, String rows) {

		private static final int WHOLE = 100;

		private static final String MEASURES = "/measures/";

		/** Path of the page that lists exactly the rows of a measure to a day. */
		public static String rowsOf(String measure, LocalDate to) {
			return MEASURES + measure + "/rows?to=" + to;
		}

		/** The same with the page of its rows. */
		public Reckoning at(String path) {
			return new Reckoning(this.numerator, this.denominator, this.note, path);
		}

		/** Whether that page is where the rows are. */
		boolean followed() {
			return this.rows.startsWith(MEASURES);
		}

		/**
		 * The count, or the share in whole per cent, rounded down so that a missed target
		 * never looks met; null where there is nothing of which it could be a share.
		 */
		public BigDecimal value() {
			if (this.denominator == null) {
				return BigDecimal.valueOf(this.numerator);
			}
			return (this.denominator == 0) ? null
					: BigDecimal.valueOf((long) WHOLE * this.numerator / this.denominator);
		}

		/** Such as "9 of 11"; null where the measure is a plain count. */
		public String share() {
			return (this.denominator == null) ? null : this.numerator + " of " + this.denominator;
		}

	}

}
