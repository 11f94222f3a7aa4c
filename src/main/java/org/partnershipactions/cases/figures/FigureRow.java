package org.partnershipactions.cases.figures;

import java.time.LocalDate;

/**
 * One row that a figure of a measure counts. Of a row that the reader may not see nothing
 * is told but whether it counts.
 *
 * @param ref reference, or null where the reader may not see it
 * @param path address of its page, or null
 * @param where the ward, or null
 * @param day the day by which it belongs to the figure, or null
 * @param words what was said of it, or null
 * @param counts whether it is in the part, and not only in the whole
 */
public record FigureRow(String ref, String path, String where, LocalDate day, String words, boolean counts) {

	/** The same row for somebody who may not see it. */
	public FigureRow unseen() {
		return new FigureRow(null, null, null, null, null, this.counts);
	}

}
