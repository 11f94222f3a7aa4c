package org.partnershipactions.reviews.figures;

import java.math.BigDecimal;

import org.partnershipactions.measures.MeasureAt;
import org.partnershipactions.measures.MeasureSource.Reckoning;

/**
 * Keeps published counts of people and cases from telling of one of them: a count below 5
 * is not shown, nor is the cell that it could be worked out from. Applies to people and
 * cases only; how many actions of a plan are done tells nothing of anybody.
 */
public final class Suppression {

	/** The smallest count that is shown. */
	public static final int LEAST = 5;

	private Suppression() {
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

	/**
	 * Whether the value of a measure can be shown: always where it counts work, and where
	 * it counts people by what it was computed from. A percentage of people of which
	 * nobody knows that is not shown.
	 */
	static boolean shows(MeasureAt measure) {
		Reckoning reckoned = measure.reckoned();
		if (!measure.people() || measure.value() == null) {
			return true;
		}
		if (reckoned == null) {
			return !isShare(measure) && !small(measure.value().intValue());
		}
		return (reckoned.denominator() != null) ? shows(reckoned.numerator(), reckoned.denominator())
				: !small(reckoned.numerator());
	}

	/** The value of last year, where it is no small count of people. */
	static BigDecimal lastYear(MeasureAt measure) {
		BigDecimal before = measure.lastYear();
		boolean hidden = before != null && measure.people() && !isShare(measure) && small(before.intValue());
		return hidden ? null : before;
	}

	private static boolean isShare(MeasureAt measure) {
		return measure.unit().contains("%");
	}

}
