package org.partnershipactions.measures.readings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.measures.AmountWords;
import org.partnershipactions.measures.Measure;
import org.partnershipactions.measures.Reading;
import org.partnershipactions.measures.Reading.Statement;
import org.partnershipactions.measures.Readings;

/**
 * What has been counted from the beginning of a plan year to some of its days. Such a
 * count only grows, so one that falls is asked about, and taken where its note says why.
 */
final class YearSoFar {

	private final TreeMap<LocalDate, BigDecimal> counts = new TreeMap<>();

	private final boolean grows;

	private YearSoFar(boolean grows) {
		this.grows = grows;
	}

	/** What was given for a measure in the plan year of a day, but for that day. */
	static YearSoFar besides(LocalDate day, Measure measure, Readings readings) {
		YearSoFar year = new YearSoFar(!measure.definition().share());
		PlanYear plan = PlanYear.of(day);
		readings.of(measure)
			.stream()
			.filter((reading) -> plan.contains(reading.readOn()) && !reading.readOn().equals(day))
			.forEach(year::add);
		return year;
	}

	/** Counts one more, which is not written yet. */
	YearSoFar with(LocalDate day, Statement statement) {
		if (statement.amount() != null) {
			this.counts.put(day, statement.amount());
		}
		return this;
	}

	/** Why a reading of a day cannot be right; empty where it can. */
	Optional<String> doubt(LocalDate day, Statement statement) {
		if (!this.grows || statement.amount() == null || statement.note() != null) {
			return Optional.empty();
		}
		return Optional.ofNullable(this.counts.lowerEntry(day))
			.filter((before) -> before.getValue().compareTo(statement.amount()) > 0)
			.map((before) -> words("less", before))
			.or(() -> Optional.ofNullable(this.counts.higherEntry(day))
				.filter((after) -> after.getValue().compareTo(statement.amount()) < 0)
				.map((after) -> words("more", after)));
	}

	private void add(Reading reading) {
		with(reading.readOn(), reading.statement());
	}

	private static String words(String than, Map.Entry<LocalDate, BigDecimal> other) {
		return "This is %s than the %s that the year had reached on %s. Enter the count of the plan year so far, correct that reading first, or say in the note why it is so"
			.formatted(than, AmountWords.plain(other.getValue()), DayWords.day(other.getKey()));
	}

}
