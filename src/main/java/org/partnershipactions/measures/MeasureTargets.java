package org.partnershipactions.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.partners.LocalFigures;

import org.springframework.stereotype.Component;

/**
 * Knows what measures should reach and whether they do. Counts are of the plan year so
 * far, so until its end they are held against the share of the year that has passed.
 */
@Component
public class MeasureTargets {

	private final LocalFigures figures;

	private final ReadingBook readings;

	MeasureTargets(LocalFigures figures, ReadingBook readings) {
		this.figures = figures;
		this.readings = readings;
	}

	/** The same among readings that were read before. */
	MeasureTargets among(ReadingBook known) {
		return new MeasureTargets(this.figures, known);
	}

	/** The target in force on a day. */
	public Target of(Measure measure, LocalDate day) {
		BigDecimal lastYear = measure.comparators().lastYear();
		String stated = (lastYear != null) ? " (" + Amounts.plain(lastYear) + ")" : "";
		return switch (measure.defined().direction()) {
			case HIGHER -> atLeast(measure, day);
			case LOWER -> new Target(lastYear, "below last year" + stated);
			case MAINTAIN -> new Target(lastYear, "maintained, last year" + (stated.isEmpty() ? "’s level" : stated));
			case BASELINE -> new Target(null, "a baseline figure");
			case WORDS -> new Target(null, "maintained");
		};
	}

	/** Whether a value meets the target; null where nobody can say yet. */
	Boolean met(Measure measure, Point point) {
		return met(measure, point, measure.isAgainstLastYear() ? lastYear(measure, point.day()).orElse(null) : null);
	}

	/** The same with the value of the year before, or null where there is none. */
	Boolean met(Measure measure, Point point, LastYear before) {
		return switch (measure.defined().direction()) {
			case HIGHER -> reached(measure, point);
			case LOWER ->
				(point.value() != null && before != null) ? point.value().compareTo(before.value()) < 0 : null;
			case MAINTAIN ->
				(point.value() != null && before != null) ? point.value().compareTo(before.value()) >= 0 : null;
			case BASELINE -> point.value() != null;
			case WORDS -> null;
		};
	}

	/**
	 * The value of the year before up to the same day: its reading of that day, or the
	 * share of the whole year's value by a straight line.
	 */
	public Optional<LastYear> lastYear(Measure measure, LocalDate day) {
		LocalDate same = day.minusYears(1);
		LocalDate end = same.withDayOfMonth(
				day.equals(day.withDayOfMonth(day.lengthOfMonth())) ? same.lengthOfMonth() : same.getDayOfMonth());
		Optional<LastYear> read = this.readings.on(measure, end)
			.filter((reading) -> reading.said().amount() != null)
			.map((reading) -> new LastYear(reading.said().amount(), "reading of " + DayWords.day(end)));
		return read.or(() -> Optional.ofNullable(measure.comparators().lastYear())
			.map((whole) -> new LastYear(part(whole, measure, day), straightLine(whole, measure, day))));
	}

	private Target atLeast(Measure measure, LocalDate day) {
		int figure = this.figures.at(measure.defined().targetFigure(), day);
		BigDecimal target = BigDecimal.valueOf(figure);
		return new Target(target,
				(measure.defined().share() && figure == 100) ? "100%" : "at least " + amount(measure, target));
	}

	private static String amount(Measure measure, BigDecimal target) {
		return measure.defined().share() ? Amounts.with(target, "%") : Amounts.plain(target);
	}

	private Boolean reached(Measure measure, Point point) {
		if (point.value() == null) {
			return null;
		}
		BigDecimal target = of(measure, point.day()).figure();
		if (measure.defined().share() || point.value().compareTo(target) >= 0) {
			return point.value().compareTo(target) >= 0;
		}
		BigDecimal byNow = part(target, measure, point.day());
		return (byNow.compareTo(BigDecimal.ONE) < 0) ? null : Boolean.valueOf(point.value().compareTo(byNow) >= 0);
	}

	/** The share of the days that have passed, as a whole number. */
	private static BigDecimal part(BigDecimal whole, Measure measure, LocalDate day) {
		PlanYear year = measure.year();
		long passed = ChronoUnit.DAYS.between(year.firstDay(), day) + 1;
		long days = ChronoUnit.DAYS.between(year.firstDay(), year.lastDay()) + 1;
		if (measure.defined().share() || passed >= days) {
			return whole;
		}
		return whole.multiply(BigDecimal.valueOf(Math.max(0, passed)))
			.divide(BigDecimal.valueOf(days), 0, RoundingMode.HALF_UP);
	}

	private static String straightLine(BigDecimal whole, Measure measure, LocalDate day) {
		return day.isBefore(measure.year().lastDay())
				? "share of last year’s %s by a straight line".formatted(Amounts.plain(whole))
				: "the whole of last year";
	}

}
