package org.partnershipactions.measures;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.partnershipactions.measures.Measure.Aim;
import org.partnershipactions.measures.Measure.Target;
import org.partnershipactions.partners.figures.LocalFigureReading;

import org.springframework.stereotype.Component;

/**
 * Knows what measures should reach and whether they do. Counts are of the plan year so
 * far, so until its end they are held against the share of the year that has passed.
 */
@Component
public class MeasureTargets {

	private static final BigDecimal ALL = BigDecimal.valueOf(100);

	private final LocalFigureReading figures;

	MeasureTargets(LocalFigureReading figures) {
		this.figures = figures;
	}

	/** The target in force on a day. */
	public Target of(Measure measure, LocalDate day) {
		BigDecimal lastYear = measure.comparators().lastYear();
		String stated = (lastYear != null) ? " (" + AmountWords.plain(lastYear) + ")" : "";
		return switch (measure.definition().direction()) {
			case HIGHER -> atLeast(measure, day);
			case LOWER -> new Target(lastYear, "below last year" + stated);
			case MAINTAIN -> new Target(lastYear, "maintained, last year" + (stated.isEmpty() ? "’s level" : stated));
			case BASELINE -> new Target(null, "a baseline figure");
			case WORDS -> new Target(null, "maintained");
		};
	}

	/**
	 * Whether a value meets the target; null where nobody can say yet.
	 * @param before what it is held against from the year before, or null
	 */
	Boolean met(Measure measure, Point point, LastYear before) {
		if (point.withheld()) {
			return null;
		}
		return switch (measure.definition().direction()) {
			case HIGHER -> reached(measure, point);
			case LOWER ->
				(point.value() != null && before != null) ? point.value().compareTo(before.value()) < 0 : null;
			case MAINTAIN ->
				(point.value() != null && before != null) ? point.value().compareTo(before.value()) >= 0 : null;
			case BASELINE -> point.value() != null;
			case WORDS -> null;
		};
	}

	private Target atLeast(Measure measure, LocalDate day) {
		Aim aim = measure.definition().aim();
		BigDecimal target = (aim.target() != null) ? aim.target()
				: BigDecimal.valueOf(this.figures.at(aim.targetFigure(), day));
		return new Target(target, (measure.definition().share() && target.compareTo(ALL) == 0) ? "100%"
				: "at least " + amount(measure, target));
	}

	private static String amount(Measure measure, BigDecimal target) {
		return measure.definition().share() ? AmountWords.with(target, "%") : AmountWords.plain(target);
	}

	private Boolean reached(Measure measure, Point point) {
		if (point.value() == null) {
			return null;
		}
		BigDecimal target = of(measure, point.day()).figure();
		if (!measure.definition().accumulates() || point.value().compareTo(target) >= 0) {
			return point.value().compareTo(target) >= 0;
		}
		BigDecimal byNow = measure.due(target, point.day());
		return (byNow.compareTo(BigDecimal.ONE) < 0) ? null : Boolean.valueOf(point.value().compareTo(byNow) >= 0);
	}

}
