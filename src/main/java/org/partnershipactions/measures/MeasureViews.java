package org.partnershipactions.measures;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.calendar.PlanYear;

import org.springframework.stereotype.Component;

/** Puts a measure together with its value, target and direction. */
@Component
class MeasureViews {

	private final MeasureValues values;

	private final MeasureTargets targets;

	private final MeasureTravel travel;

	private final Readings readings;

	MeasureViews(MeasureValues values, MeasureTargets targets, MeasureTravel travel, Readings readings) {
		this.values = values;
		this.targets = targets;
		this.travel = travel;
		this.readings = readings;
	}

	/** The same for many measures of a year at once: readings are read once for all. */
	MeasureViews ofYear(String partnership, PlanYear year) {
		ReadingBook known = ReadingsOfYears.of(this.readings, partnership, year);
		MeasureValues read = this.values.among(known);
		MeasureTargets held = this.targets.among(known);
		return new MeasureViews(read, held, new MeasureTravel(read, held), this.readings);
	}

	MeasureView view(Measure measure, LocalDate day) {
		Point latest = this.values.latest(measure, day).orElse(null);
		Defined defined = measure.defined();
		return new MeasureView(measure.key(), defined.code(), defined.title(), measure.owner(), defined.unit(),
				defined.direction(), defined.computed(), measure.year(), this.targets.of(measure, day), latest,
				(latest != null) ? this.targets.met(measure, latest) : null, this.travel.of(measure, latest),
				measure.comparators(), measure.commentary());
	}

	/** Its values up to a day, each beside that of the year before. */
	List<MeasureSheet.Row> rows(Measure measure, LocalDate day) {
		return this.values.points(measure, day)
			.stream()
			.map((point) -> new MeasureSheet.Row(point, this.targets.lastYear(measure, point.day()).orElse(null)))
			.toList();
	}

	MeasureAt at(Measure measure, LocalDate day) {
		Point point = this.values.latest(measure, day).orElse(null);
		LastYear before = (point != null) ? this.targets.lastYear(measure, point.day()).orElse(null) : null;
		Defined defined = measure.defined();
		return new MeasureAt(defined.code(), defined.title(), defined.unit(), this.targets.of(measure, day).words(),
				(point != null) ? point.value() : null, (point != null) ? point.day() : null,
				(before != null) ? before.value() : measure.comparators().lastYear(),
				(point != null) ? this.targets.met(measure, point, before) : null, note(point),
				(point != null) ? point.reckoned() : null, defined.ofPeople());
	}

	private static String note(Point point) {
		if (point == null) {
			return null;
		}
		String told = (point.words() != null) ? point.words() : point.share();
		return (told == null || point.note() == null) ? ((told != null) ? told : point.note())
				: told + ". " + point.note();
	}

}
