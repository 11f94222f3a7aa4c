package org.partnershipactions.measures;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Implemented by the feature whose work moves a measure: computes its value from the rows
 * as they are now. Modules above this one implement it too, so that what happens in cases
 * moves the plan's measures by itself.
 */
public interface MeasureSource {

	/** Code of the measure that it computes. */
	String measure();

	/** The value of a partnership for some days, both included. */
	Reckoning reckon(String partnership, LocalDate from, LocalDate to);

	/**
	 * Exactly the rows that {@link #reckon} counts, where they can be listed; each only
	 * as far as who is signed in may see it.
	 */
	default Optional<CountedRows> rows(String partnership, LocalDate from, LocalDate to) {
		return Optional.empty();
	}

}
