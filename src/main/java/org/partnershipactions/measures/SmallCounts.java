package org.partnershipactions.measures;

import org.partnershipactions.measures.MeasureSource.Reckoning;

/**
 * Knows which counts of people and cases are too small to be shown, because they would
 * tell of one of them. Whoever sees two figures sees their difference too, so that must
 * not be small either.
 */
public final class SmallCounts {

	/** The smallest count that is shown. */
	public static final int LEAST = 5;

	private SmallCounts() {
	}

	/** Whether a count is too small to be shown. */
	public static boolean small(int count) {
		return count < LEAST;
	}

	/**
	 * Whether a share can be shown. It cannot where its whole or its part is below 5, nor
	 * where the rest is 1 to 4, which could be worked out from the two. A rest of nobody
	 * tells of nobody.
	 */
	public static boolean shows(int part, int whole) {
		int rest = whole - part;
		return !small(whole) && !small(part) && (rest == 0 || !small(rest));
	}

	/** Whether what was computed can be shown by itself. */
	static boolean shows(Reckoning reckoned) {
		return (reckoned.denominator() != null) ? shows(reckoned.numerator(), reckoned.denominator())
				: !small(reckoned.numerator());
	}

	/** Whether it can be shown beside what was shown before, of the same year so far. */
	static boolean shows(Reckoning reckoned, Reckoning before) {
		int part = reckoned.numerator() - before.numerator();
		if (reckoned.denominator() == null || before.denominator() == null) {
			return part == 0 || !small(part);
		}
		int whole = reckoned.denominator() - before.denominator();
		return (part == 0 && whole == 0) || shows(part, whole);
	}

}
