package org.partnershipactions.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.measures.Travel.Way;

import org.springframework.stereotype.Component;

/** Puts a measure together with its value, target and direction. */
@Component
class MeasureViews {

	private final MeasureValues values;

	private final MeasureTargets targets;

	private final Readings readings;

	MeasureViews(MeasureValues values, MeasureTargets targets, Readings readings) {
		this.values = values;
		this.targets = targets;
		this.readings = readings;
	}

	/** The same for many measures of a year at once: readings are read once for all. */
	MeasureViews ofYear(String partnership, PlanYear year) {
		ReadingBook known = ReadingsOfYears.of(this.readings, partnership, year);
		MeasureValues read = this.values.among(known);
		MeasureTargets held = this.targets.among(known);
		return new MeasureViews(read, held, this.readings);
	}

	MeasureView view(Measure measure, LocalDate day) {
		Point latest = this.values.latest(measure, day).orElse(null);
		Defined defined = measure.defined();
		return new MeasureView(measure.key(), defined.code(), defined.title(), measure.owner(), defined.unit(),
				defined.direction(), defined.computed(), measure.year(), this.targets.of(measure, day), latest,
				(latest != null) ? this.targets.met(measure, latest) : null, of(measure, latest), measure.comparators(),
				measure.commentary());
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

	Travel of(Measure measure, Point latest) {
		if (latest == null || latest.value() == null) {
			return new Travel(Way.UNKNOWN, "There is no value to compare yet");
		}
		return measure.isAgainstLastYear() ? sinceLastYear(measure, latest) : sinceBefore(measure, latest);
	}

	private Travel sinceLastYear(Measure measure, Point latest) {
		Optional<LastYear> before = this.targets.lastYear(measure, latest.day());
		return before
			.map((last) -> new Travel(way(measure, latest.value().compareTo(last.value())),
					"%s at the same time last year (%s)".formatted(Amounts.plain(last.value()), last.how())))
			.orElse(new Travel(Way.UNKNOWN, "There is no value of last year to compare with"));
	}

	private Travel sinceBefore(Measure measure, Point latest) {
		Optional<Point> before = this.values.before(measure, latest).filter((point) -> point.value() != null);
		return before
			.map((point) -> new Travel(way(measure, latest.value().compareTo(point.value())),
					"%s on %s".formatted(told(measure, point.value()), DayWords.day(point.day()))))
			.orElse(new Travel(Way.UNKNOWN, "There is no earlier value to compare with"));
	}

	private static String told(Measure measure, BigDecimal value) {
		return Amounts.with(value, measure.defined().unit());
	}

	private static Way way(Measure measure, int change) {
		if (change == 0) {
			return Way.SAME;
		}
		boolean lower = measure.defined().direction() == Direction.LOWER;
		return (change < 0 == lower) ? Way.BETTER : Way.WORSE;
	}

	/** All readings of a plan year and the year before, read in one question. */
	record ReadingsOfYears(Map<String, List<Reading>> byCode) implements ReadingBook {

		static ReadingsOfYears of(Readings readings, String partnership, PlanYear year) {
			PlanYear before = new PlanYear(year.start() - 1);
			return new ReadingsOfYears(readings
				.findByPartnershipAndReadOnBetweenOrderByCodeAscReadOnAsc(partnership, before.firstDay(),
						year.lastDay())
				.stream()
				.collect(Collectors.groupingBy(Reading::code)));
		}

		@Override
		public Optional<Reading> on(Measure measure, LocalDate day) {
			return all(measure).stream().filter((reading) -> reading.readOn().equals(day)).findFirst();
		}

		@Override
		public List<Reading> all(Measure measure) {
			return this.byCode.getOrDefault(measure.code(), List.of());
		}

	}

}
