package org.partnershipactions.cases.tally;

import java.time.LocalDate;
import java.util.Map;

/** Counts one figure anew from its rows, by another way than its tally. */
public interface TallyCounter {

	/** Which figure it counts. */
	TalliedFigure figure();

	/** How many rows of a day came to what, as their {@link Tally} names it. */
	Map<String, Integer> count(String partnership, LocalDate day);

}
