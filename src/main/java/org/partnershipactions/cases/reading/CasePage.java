package org.partnershipactions.cases.reading;

import java.util.List;

/**
 * A page of a list of cases.
 *
 * @param rows the cases, the latest opened first
 * @param next where the next page begins, or null on the last
 * @param count how many there are, up to one more than {@link #MOST_COUNTED}
 */
public record CasePage(List<CaseRow> rows, String next, int count) {

	/** Beyond this nobody counts: a person narrows the list instead. */
	public static final int MOST_COUNTED = 200;

	/** Whether there are more than are counted. */
	public boolean manyMore() {
		return this.count > MOST_COUNTED;
	}

}
