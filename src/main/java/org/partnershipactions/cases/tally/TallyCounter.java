package org.partnershipactions.cases.tally;

import java.time.LocalDate;
import java.util.List;

/** Counts one figure anew from its rows, by another way than its tally. */
public interface TallyCounter {

	/** Which figure it counts. */
	TalliedFigure figure();

	/** How many rows of a day came to what; a kind may be there more than once. */
	List<? extends CountedKind> count(String partnership, LocalDate day);

}
