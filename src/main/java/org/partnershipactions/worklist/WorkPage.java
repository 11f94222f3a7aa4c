package org.partnershipactions.worklist;

import java.util.List;

/**
 * Some items of a list.
 *
 * @param items the items, in the order of the list
 * @param next where the next page begins, or null when this is the last
 * @param total how many items the list has; where there are more than {@link #COUNTED},
 * that number
 * @param more whether there are more than {@code total}
 */
public record WorkPage(List<WorkItem> items, Cursor next, int total, boolean more) {

	/** Counting stops here: nobody reads on, and a count must stay cheap. */
	public static final int COUNTED = 1000;

}
