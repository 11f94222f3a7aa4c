package org.partnershipactions.measures;

import java.time.LocalDate;

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

}
