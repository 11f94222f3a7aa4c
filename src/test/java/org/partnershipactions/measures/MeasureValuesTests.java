package org.partnershipactions.measures;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.measures.Measure.Comparators;
import org.partnershipactions.measures.Measure.Counting;
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
	void whoMayNotSeeEachIsToldTheEndsOfQuartersAlone() {
		LocalDate today = LocalDate.of(2026, 10, 2);
		MeasureValues told = people(Map.of(JUNE, "12 of 20", SEPTEMBER, "30 of 50", today, "31 of 51")).told();
		assertThat(told.points(today)).extracting(Point::day).containsExactly(JUNE, SEPTEMBER);
		assertThat(told.latest(today).orElseThrow().share()).isEqualTo("30 of 50");
		assertThat(told.latest(LocalDate.of(2026, 9, 29)).orElseThrow().day()).isEqualTo(JUNE);
		assertThat(told.latest(LocalDate.of(2026, 6, 29))).isEmpty();
		assertThat(told.toldOn(LocalDate.of(2026, 6, 29)).orElseThrow().withheld()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "4 of 20, 30 of 50, false, true", "12 of 14, 30 of 50, false, true", "1 of 1, 2 of 2, false, false",
			"12 of 20, 13 of 21, true, false", "12 of 20, 17 of 26, true, false", "12 of 20, 17 of 25, true, true",
			"12 of 20, 12 of 20, true, true", "12 of 20, 11 of 19, true, false" })
	void neitherASmallCountNorItsComplementNorASmallDifferenceIsTold(String june, String september, boolean first,
			boolean second) {
		List<Point> points = people(Map.of(JUNE, june, SEPTEMBER, september)).told().points(SEPTEMBER);
		assertThat(points).extracting((point) -> !point.withheld()).containsExactly(first, second);
		assertThat(points).allSatisfy((point) -> assertThat(point.note()).isNull());
		assertThat(points).filteredOn(Point::withheld)
			.allSatisfy((point) -> assertThat(point.reckoned()).isNull())
			.allSatisfy(
					(point) -> assertThat(point.told("%")).isEqualTo("Not shown: it would tell of fewer than five"));
	}

	@Test
	void whoSeesEachIsToldAllOfIt() {
		MeasureValues all = new MeasureValues(peopleMeasure(), List.of(),
				Optional.of(new Shares(Map.of(JUNE, "1 of 1"), true)));
		assertThat(all.told()).isSameAs(all);
	}

	private static MeasureValues people(Map<LocalDate, String> shares) {
		return new MeasureValues(peopleMeasure(), List.of(), Optional.of(new Shares(shares, false)));
	}

	private static Measure peopleMeasure() {
		return new Measure("sevenoaks", YEAR, new Definition("sample", 1, "Sample", "%", false, Direction.HIGHER,
				Counting.by("sample", null), null, true), "police", new Comparators(null, null, null, null));
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
		Definition definition = new Definition("sample", 1, "Sample", unit, !"%".equals(unit), direction,
				computed ? Counting.by("sample", null) : Counting.READINGS, null, false);
		return new Measure("sevenoaks", YEAR, definition, "police",
				new Comparators((lastYear != null) ? new BigDecimal(lastYear) : null, null, null, null));
	}

	/**
	 * Counts what a test says, by the day.
	 *
	 * @param shares such as "9 of 11"
	 * @param seesEach whether the reader may see each
	 */
	private record Shares(Map<LocalDate, String> shares, boolean seesEach) implements MeasureSource {

		@Override
		public String measure() {
			return "sample";
		}

		@Override
		public String title() {
			return "Sample";
		}

		@Override
		public Reckoning reckon(String partnership, LocalDate from, LocalDate to) {
			String[] share = this.shares.get(to).split(" of ");
			return new Reckoning(Integer.parseInt(share[0]), Integer.valueOf(share[1]), "2 worse, 1 not known",
					"/rows");
		}

	}

	/** Counts the days from the first to the last. */
	private static MeasureSource daysSoFar() {
		return new MeasureSource() {

			@Override
			public String measure() {
				return "sample";
			}

			@Override
			public String title() {
				return "Sample";
			}

			@Override
			public Reckoning reckon(String partnership, LocalDate from, LocalDate to) {
				return new Reckoning((int) (to.toEpochDay() - from.toEpochDay()) + 1, null, null, "/rows");
			}

		};
	}

}
