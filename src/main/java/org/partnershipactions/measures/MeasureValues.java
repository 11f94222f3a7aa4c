package org.partnershipactions.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.measures.MeasureSource.Reckoning;

/**
 * The values of one measure, each of its plan year so far: what was given, or what is
 * counted from the rows as they are now.
 *
 * @param measure the measure
 * @param readings its readings of this plan year and the one before at least, the
 * earliest first
 * @param source what counts it; empty where its values are given
 * @param guarded whether they are for somebody who may not see each person or case that
 * is counted
 */
record MeasureValues(Measure measure, List<Reading> readings, Optional<MeasureSource> source, boolean guarded) {

	private static final String COUNTED = "Counted by itself";

	private static final String WITHHELD = "Not shown: it would tell of fewer than five";

	MeasureValues(Measure measure, List<Reading> readings, Optional<MeasureSource> source) {
		this(measure, readings, source, false);
	}

	/** The same as far as who is signed in may be told. */
	MeasureValues told() {
		boolean withholds = isCounted() && this.measure.definition().ofPeople()
				&& this.source.filter((found) -> !found.seesEach()).isPresent();
		return withholds ? new MeasureValues(this.measure, this.readings, this.source, true) : this;
	}

	/** The last value on or before a day, where there is one. */
	Optional<Point> latest(LocalDate upTo) {
		if (within(upTo).isBefore(this.measure.year().firstDay())) {
			return Optional.empty();
		}
		return isCounted() ? counted(within(upTo)) : last(points(upTo));
	}

	/** The same, or that the reader is told of none before the first quarter ends. */
	Optional<Point> toldOn(LocalDate upTo) {
		Optional<Point> latest = latest(upTo);
		return (latest.isEmpty() && this.guarded) ? Optional.of(withheld(upTo, "")) : latest;
	}

	/** The value before the last one, where there is one. */
	Optional<Point> before(Point latest) {
		if (!isCounted()) {
			return last(points(latest.day().minusDays(1)));
		}
		Quarter earlier = Quarter.of(latest.day().plusDays(1)).previous();
		Quarter previous = earlier.lastDay().isBefore(latest.day()) ? earlier : earlier.previous();
		return previous.year().equals(this.measure.year()) ? counted(previous.lastDay()) : Optional.empty();
	}

	/**
	 * Every value up to a day: the readings given, or the ends of the quarters and the
	 * day itself.
	 */
	List<Point> points(LocalDate upTo) {
		if (!isCounted()) {
			return given().stream().filter((reading) -> !reading.readOn().isAfter(upTo)).map(Reading::point).toList();
		}
		LocalDate last = within(upTo);
		if (this.guarded) {
			return endsOfQuarters(last);
		}
		return Stream
			.iterate(new Quarter(this.measure.year(), 1), (quarter) -> !quarter.firstDay().isAfter(last), Quarter::next)
			.map((quarter) -> quarter.lastDay().isAfter(last) ? last : quarter.lastDay())
			.flatMap((day) -> counted(day).stream())
			.toList();
	}

	/** The readings of the plan year, the earliest first. */
	List<Reading> given() {
		return this.readings.stream().filter((reading) -> this.measure.year().contains(reading.readOn())).toList();
	}

	/** The reading of a day, where there is one. */
	Optional<Reading> on(LocalDate day) {
		return this.readings.stream().filter((reading) -> reading.readOn().equals(day)).findFirst();
	}

	/** What the value of a day is held against from the year before. */
	Optional<LastYear> lastYear(LocalDate day) {
		return LastYear.of(this.measure, this.readings, day);
	}

	private boolean isCounted() {
		return this.measure.definition().computed();
	}

	/**
	 * The values of the quarters that have ended, each only where neither it nor its
	 * difference to the one shown before is small. Notes tell of parts, so they are left
	 * out.
	 */
	private List<Point> endsOfQuarters(LocalDate last) {
		List<Point> points = new ArrayList<>();
		Reckoning shown = null;
		for (Quarter quarter = new Quarter(this.measure.year(), 1); !quarter.lastDay().isAfter(last); quarter = quarter
			.next()) {
			Reckoning found = reckon(quarter.lastDay());
			boolean shows = SmallCounts.shows(found) && (shown == null || SmallCounts.shows(found, shown));
			points.add(shows ? new Point(quarter.lastDay(), found.value(), null, COUNTED, null, found.rows(), found)
					: withheld(quarter.lastDay(), found.rows()));
			shown = shows ? found : shown;
		}
		return points;
	}

	private static Point withheld(LocalDate day, String rows) {
		return new Point(day, null, WITHHELD, COUNTED, null, rows, null);
	}

	private Reckoning reckon(LocalDate day) {
		return this.source.orElseThrow().reckon(this.measure.partnership(), this.measure.year().firstDay(), day);
	}

	private Optional<Point> counted(LocalDate day) {
		if (this.guarded) {
			return last(endsOfQuarters(day));
		}
		return this.source.map((found) -> found.reckon(this.measure.partnership(), this.measure.year().firstDay(), day))
			.map((reckoning) -> point(day, reckoning));
	}

	private static Point point(LocalDate day, Reckoning reckoning) {
		return new Point(day, reckoning.value(), null, COUNTED, reckoning.note(), reckoning.rows(), reckoning);
	}

	private LocalDate within(LocalDate day) {
		LocalDate end = this.measure.lastDay();
		return day.isAfter(end) ? end : day;
	}

	private static Optional<Point> last(List<Point> points) {
		return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
	}

}
