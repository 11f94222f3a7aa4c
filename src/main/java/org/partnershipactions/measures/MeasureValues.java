package org.partnershipactions.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Component;

/**
 * The values of a measure, each of its plan year so far: what was given, or what is
 * counted from the rows as they are now.
 */
@Component
class MeasureValues {

	private static final String COUNTED = "Counted by itself";

	private final ReadingBook readings;

	private final MeasureSources sources;

	MeasureValues(ReadingBook readings, MeasureSources sources) {
		this.readings = readings;
		this.sources = sources;
	}

	/** The same among readings that were read before. */
	MeasureValues among(ReadingBook known) {
		return new MeasureValues(known, this.sources);
	}

	/** The last value on or before a day, where there is one. */
	Optional<Point> latest(Measure measure, LocalDate upTo) {
		if (measure.defined().computed()) {
			return reckoned(measure, within(measure, upTo));
		}
		return last(points(measure, upTo));
	}

	/** The value before the last one, where there is one. */
	Optional<Point> before(Measure measure, Point latest) {
		if (measure.defined().computed()) {
			Quarter earlier = Quarter.of(latest.day().plusDays(1)).previous();
			Quarter previous = earlier.lastDay().isBefore(latest.day()) ? earlier : earlier.previous();
			return previous.year().equals(measure.year()) ? reckoned(measure, previous.lastDay()) : Optional.empty();
		}
		return last(points(measure, latest.day().minusDays(1)));
	}

	/**
	 * Every value up to a day: the readings given, or the ends of the quarters and the
	 * day itself.
	 */
	List<Point> points(Measure measure, LocalDate upTo) {
		if (!measure.defined().computed()) {
			return this.readings.of(measure, measure.year(), upTo).stream().map(Reading::point).toList();
		}
		LocalDate last = within(measure, upTo);
		return Stream
			.iterate(new Quarter(measure.year(), 1), (quarter) -> !quarter.firstDay().isAfter(last), Quarter::next)
			.map((quarter) -> quarter.lastDay().isAfter(last) ? last : quarter.lastDay())
			.flatMap((day) -> reckoned(measure, day).stream())
			.toList();
	}

	private Optional<Point> reckoned(Measure measure, LocalDate day) {
		return this.sources.of(measure)
			.map((source) -> Actor
				.systemUnlessSignedIn(() -> source.reckon(measure.partnership(), measure.year().firstDay(), day)))
			.map((reckoning) -> point(day, reckoning));
	}

	private static Point point(LocalDate day, Reckoning reckoning) {
		return new Point(day, reckoning.value(), null, COUNTED, reckoning.note(), reckoning.rows(), reckoning);
	}

	private static LocalDate within(Measure measure, LocalDate day) {
		return day.isAfter(measure.year().lastDay()) ? measure.year().lastDay() : day;
	}

	private static Optional<Point> last(List<Point> points) {
		return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
	}

}
