package org.partnershipactions.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.measures.Measure.Definition;
import org.partnershipactions.security.PageAnswers;

import org.springframework.stereotype.Component;

/** Puts measures together with their values, targets and directions. */
@Component
class MeasureViews {

	private final Measures measures;

	private final Readings readings;

	private final MeasureSources sources;

	private final MeasureTargets targets;

	MeasureViews(Measures measures, Readings readings, MeasureSources sources, MeasureTargets targets) {
		this.measures = measures;
		this.readings = readings;
		this.sources = sources;
		this.targets = targets;
	}

	/** The values of one measure. */
	MeasureValues values(Measure measure) {
		return new MeasureValues(measure, this.readings.of(measure), this.sources.of(measure));
	}

	/** The values of all measures of a year: their readings are read once for all. */
	List<MeasureValues> values(String partnership, PlanYear year) {
		return PageAnswers.to(List.of("measures", partnership, year), () -> read(partnership, year));
	}

	private List<MeasureValues> read(String partnership, PlanYear year) {
		PlanYear before = new PlanYear(year.start() - 1);
		Map<String, List<Reading>> byCode = this.readings
			.findByPartnershipAndReadOnBetweenOrderByCodeAscReadOnAsc(partnership, before.firstDay(), year.lastDay())
			.stream()
			.collect(Collectors.groupingBy(Reading::code));
		List<Measure> measures = this.measures.of(partnership, year);
		Map<String, MeasureSource> sources = this.sources.of(measures);
		return measures.stream()
			.map((measure) -> new MeasureValues(measure, byCode.getOrDefault(measure.code(), List.of()),
					Optional.ofNullable(sources.get(measure.code()))))
			.toList();
	}

	/**
	 * Codes of the measures of a year of which who is signed in may not see each person
	 * or case that is counted.
	 */
	Set<String> hidden(String partnership, PlanYear year) {
		return values(partnership, year).stream()
			.filter((values) -> values.source().filter((source) -> !source.seesEach()).isPresent())
			.map((values) -> values.measure().code())
			.collect(Collectors.toSet());
	}

	/** The values of one measure, as far as who is signed in may be told. */
	MeasureValues told(Measure measure) {
		return values(measure).told();
	}

	/** The values of all measures of a year, as far as who is signed in may be told. */
	List<MeasureValues> told(String partnership, PlanYear year) {
		return values(partnership, year).stream().map(MeasureValues::told).toList();
	}

	/** A measure as it stands on a day. */
	MeasureView view(MeasureValues values, LocalDate day) {
		Measure measure = values.measure();
		Point latest = values.latest(day).orElse(null);
		return new MeasureView(measure.key(), measure.definition(), measure.owner(), measure.year(),
				this.targets.of(measure, day), progress(values, latest), measure.comparators(), measure.commentary(),
				measure.retiredOn());
	}

	/** A measure as reports keep it, of a day. */
	MeasureAt at(MeasureValues values, LocalDate day) {
		Measure measure = values.measure();
		Definition definition = measure.definition();
		Point point = values.latest(day).orElse(null);
		LastYear before = (point != null) ? values.lastYear(point.day()).orElse(null) : null;
		return new MeasureAt(definition.code(), definition.title(), definition.unit(),
				this.targets.of(measure, day).words(), (point != null) ? point.value() : null,
				(point != null) ? point.day() : null,
				(before != null) ? before.value() : measure.comparators().lastYear(),
				(point != null) ? this.targets.met(measure, point, before) : null, note(point),
				(point != null) ? point.reckoned() : null, definition.ofPeople());
	}

	private MeasureView.Progress progress(MeasureValues values, Point latest) {
		LastYear before = (latest != null) ? values.lastYear(latest.day()).orElse(null) : null;
		Boolean onTarget = (latest != null) ? this.targets.met(values.measure(), latest, before) : null;
		return new MeasureView.Progress(latest, onTarget, MeasureTrend.of(values, latest));
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
