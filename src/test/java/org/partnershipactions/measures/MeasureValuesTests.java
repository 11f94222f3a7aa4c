package org.partnershipactions.measures;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.measures.Measure.Comparators;
import org.partnershipactions.measures.Measure.Definition;
import org.partnershipactions.measures.MeasureSource.Reckoning;
import org.partnershipactions.measures.MeasureTrend.Way;
import org.partnershipactions.measures.Reading.Statement;

import static org.assertj.core.api.Assertions.assertThat;

/** What one measure says, from the readings that were given or the rows that count. */
class MeasureValuesTests {

	private static final PlanYear YEAR = new PlanYear(2026);

	private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

	private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);

	private final Measure burglary = measure("crimes", Direction.LOWER, false, "365");

	@Test
	void theLatestValueIsTheLastReadingOfThePlanYearUpToTheDay() {
		MeasureValues values = given("2026-03-31", "400", "2026-06-30", "80", "2026-09-30", "170");
		assertThat(values.latest(LocalDate.of(2026, 9, 29)).orElseThrow().day()).isEqualTo(JUNE);
		assertThat(values.latest(SEPTEMBER).orElseThrow().value()).isEqualByComparingTo("170");
		assertThat(values.latest(LocalDate.of(2026, 5, 1))).isEmpty();
		assertThat(values.before(values.latest(SEPTEMBER).orElseThrow()).orElseThrow().day()).isEqualTo(JUNE);
		assertThat(values.given()).extracting(Reading::readOn).containsExactly(JUNE, SEPTEMBER);
	}

	@Test
	void lastYearIsTheReadingOfTheSameDayOrElseAShareOfTheWholeYear() {
		assertThat(given("2025-06-30", "101").lastYear(JUNE).orElseThrow())
			.isEqualTo(new LastYear(new BigDecimal("101"), "reading of 30 June 2025"));
		assertThat(given().lastYear(JUNE).orElseThrow())
			.isEqualTo(new LastYear(new BigDecimal("91"), "share of last year’s 365 by a straight line"));
		assertThat(given().lastYear(YEAR.lastDay()).orElseThrow().how()).isEqualTo("the whole of last year");
		assertThat(new MeasureValues(measure("crimes", Direction.LOWER, false, null), List.of(), Optional.empty())
			.lastYear(JUNE)).isEmpty();
	}

	@Test
	void aShareIsNeverCutByTheDaysThatHavePassed() {
		Measure share = measure("%", Direction.MAINTAIN, false, "80");
		assertThat(share.due(new BigDecimal("80"), JUNE)).isEqualByComparingTo("80");
		assertThat(this.burglary.due(new BigDecimal("365"), JUNE)).isEqualByComparingTo("91");
		assertThat(this.burglary.due(new BigDecimal("365"), YEAR.firstDay().minusDays(5))).isZero();
	}

	@Test
	void itGetsBetterWhereFewerHappenedThanByTheSameDayOfLastYear() {
		MeasureValues fewer = given("2025-06-30", "101", "2026-06-30", "80");
		assertThat(trend(fewer))
			.isEqualTo(new MeasureTrend(Way.BETTER, "101 at the same time last year (reading of 30 June 2025)"));
		assertThat(trend(given("2025-06-30", "80", "2026-06-30", "101")).way()).isEqualTo(Way.WORSE);
		assertThat(trend(given("2025-06-30", "80", "2026-06-30", "80")).way()).isEqualTo(Way.SAME);
		assertThat(MeasureTrend.of(fewer, null).way()).isEqualTo(Way.UNKNOWN);
	}

	@Test
	void aCountedMeasureHasAValueAtTheEndOfEachQuarterAndToday() {
		Measure counted = measure("events", Direction.HIGHER, true, null);
		MeasureValues values = new MeasureValues(counted, List.of(), Optional.of(daysSoFar()));
		LocalDate today = LocalDate.of(2026, 10, 2);
		assertThat(values.points(today)).extracting(Point::day).containsExactly(JUNE, SEPTEMBER, today);
		Point latest = values.latest(today).orElseThrow();
		assertThat(latest.value()).isEqualByComparingTo("185");
		assertThat(values.before(latest).orElseThrow().day()).isEqualTo(SEPTEMBER);
		assertThat(values.latest(LocalDate.of(2027, 5, 1)).orElseThrow().day()).isEqualTo(YEAR.lastDay());
	}

	@Test
	void saysWhatItsSourcesContradict() {
		assertThat(MeasureContradictions.of(given("2026-03-31", "365.00", "2026-06-30", "80"))).isEmpty();
		assertThat(MeasureContradictions.of(given("2026-03-31", "400"))).singleElement()
			.asString()
			.startsWith("Two values of last year: the register says 365, the reading of 31 March 2026 says 400.");
		assertThat(MeasureContradictions.of(given("2026-06-30", "80", "2026-09-30", "79"))).singleElement()
			.asString()
			.contains("79 on 30 September 2026 is less than 80 on 30 June 2026");
	}

	private MeasureTrend trend(MeasureValues values) {
		return MeasureTrend.of(values, values.latest(JUNE).orElseThrow());
	}

	private MeasureValues given(String... daysAndAmounts) {
		List<Reading> readings = new ArrayList<>();
		for (int place = 0; place < daysAndAmounts.length; place += 2) {
			readings.add(new Reading(this.burglary, LocalDate.parse(daysAndAmounts[place]),
					new Statement(new BigDecimal(daysAndAmounts[place + 1]), null, "Police statistics", null),
					"police.member", Instant.EPOCH));
		}
		return new MeasureValues(this.burglary, readings, Optional.empty());
	}

	private static Measure measure(String unit, Direction direction, boolean computed, String lastYear) {
		Definition definition = new Definition("sample", 1, "Sample", unit, direction, computed, null, false);
		return new Measure("sevenoaks", YEAR, definition, "police",
				new Comparators((lastYear != null) ? new BigDecimal(lastYear) : null, null, null, null));
	}

	/** Counts the days from the first to the last. */
	private static MeasureSource daysSoFar() {
		return new MeasureSource() {

			@Override
			public String measure() {
				return "sample";
			}

			@Override
			public Reckoning reckon(String partnership, LocalDate from, LocalDate to) {
				return new Reckoning((int) (to.toEpochDay() - from.toEpochDay()) + 1, null, null, "/rows");
			}

		};
	}

}
