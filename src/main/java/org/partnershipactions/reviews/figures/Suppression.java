package org.partnershipactions.reviews.figures;

import java.math.BigDecimal;

import org.partnershipactions.measures.MeasureAt;
import org.partnershipactions.measures.MeasureSource.Reckoning;
import org.partnershipactions.measures.SmallCounts;

/**
 * Keeps published counts of people and cases from telling of one of them: a count below 5
 * is not shown, nor is the cell that it could be worked out from. Applies to people and
 * cases only; how many actions of a plan are done tells nothing of anybody.
 */
public final class Suppression {

	/** The smallest count that is shown. */
	public static final int LEAST = SmallCounts.LEAST;

	private static final String WITHHELD = "Not shown: it would tell of fewer than five";

	private Suppression() {
	}

	/** Whether a count is too small to be shown. */
	public static boolean small(int count) {
		return SmallCounts.small(count);
	}

	/**
	 * Whether a share can be shown. It cannot where its whole or its part is below 5, nor
	 * where the rest is 1 to 4, which could be worked out from the two. A rest of nobody
	 * tells of nobody.
	 */
	public static boolean shows(int part, int whole) {
		return SmallCounts.shows(part, whole);
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

	/**
	 * The measure as it is shown to whoever may not see each of the people that it
	 * counts.
	 */
	static MeasureAt withheld(MeasureAt measure, boolean shown) {
		boolean value = shown && shows(measure);
		return new MeasureAt(measure.code(), measure.title(), measure.unit(), measure.target(),
				value ? measure.value() : null, measure.readOn(), lastYear(measure), value ? measure.onTarget() : null,
				value ? null : WITHHELD, value ? measure.reckoned() : null, measure.people());
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
