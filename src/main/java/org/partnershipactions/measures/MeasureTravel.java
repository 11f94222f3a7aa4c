package org.partnershipactions.measures;

import java.math.BigDecimal;
import java.util.Optional;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.measures.Travel.Way;

import org.springframework.stereotype.Component;

/**
 * Says where a measure goes. Counts of the year so far only grow, so those that should
 * fall or be maintained are held against the year before; all others against the value
 * before.
 */
@Component
class MeasureTravel {

	private final MeasureValues values;

	private final MeasureTargets targets;

	MeasureTravel(MeasureValues values, MeasureTargets targets) {
		this.values = values;
		this.targets = targets;
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

}
