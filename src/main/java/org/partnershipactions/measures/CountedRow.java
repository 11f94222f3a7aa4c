package org.partnershipactions.measures;

import java.time.LocalDate;

/**
 * One row that a computed value counts. It names no person; of a row that the reader may
 * not see nothing is told but whether it counts.
 *
 * @param ref reference, or null where the reader may not see it
 * @param path address of its page, or null
 * @param where the ward or the agency, or null
 * @param day the day by which it belongs to the value, or null
 * @param words what was said of it, or null
 * @param counts whether it is in the part, and not only in the whole
 */
public record CountedRow(String ref, String path, String where, LocalDate day, String words, boolean counts) {

	/** Whether the reader may see it. */
	public boolean shown() {
		return this.ref != null;
	}

}
