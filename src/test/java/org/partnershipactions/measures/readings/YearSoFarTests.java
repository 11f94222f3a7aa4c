package org.partnershipactions.measures.readings;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.partnershipactions.measures.Direction;
import org.partnershipactions.measures.Measure;
import org.partnershipactions.measures.Measure.Counting;
import org.partnershipactions.measures.Measure.Definition;
import org.partnershipactions.measures.Reading;
import org.partnershipactions.measures.Reading.Statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/** A count of the plan year so far that falls is asked about. */
class YearSoFarTests {

	private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);

	private final Measure crimes = measure("crimes");

	private List<Reading> known = List.of();

	@Test
	void asksAboutACountBelowAnEarlierOneOfTheYear() {
		known(reading("2026-09-30", "2738"));
		assertThat(doubt(OCTOBER, "1234", null)).hasValueSatisfying(
				(words) -> assertThat(words).contains("2,738").contains("30 September 2026").contains("note"));
		assertThat(doubt(OCTOBER, "2738", null)).isEmpty();
		assertThat(doubt(OCTOBER, "3000", null)).isEmpty();
	}

	@Test
	void asksAboutACountAboveALaterOne() {
		known(reading("2026-12-31", "2738"));
		assertThat(doubt(OCTOBER, "2800", null)).hasValueSatisfying((words) -> assertThat(words).contains("more than"));
	}

	@Test
	void beginsAnewWithEachPlanYearAndDoesNotAskAboutTheDayItself() {
		known(reading("2026-03-31", "5000"), reading("2026-10-31", "9"));
		assertThat(doubt(OCTOBER, "3", null)).isEmpty();
	}

	@Test
	void takesAFallThatIsExplainedAndSharesThatGoUpAndDown() {
		known(reading("2026-09-30", "2738"));
		assertThat(doubt(OCTOBER, "1234", "Recorded twice until August")).isEmpty();
		Measure share = measure("%");
		List<Reading> shares = List.of(reading("2026-09-30", "80"));
		assertThat(YearSoFar.besides(OCTOBER, share, shares).doubt(OCTOBER, statement("70", null))).isEmpty();
	}

	@Test
	void countsWhatIsNotWrittenYet() {
		known();
		assertThat(YearSoFar.besides(OCTOBER, this.crimes, this.known)
			.with(LocalDate.of(2026, 9, 30), statement("10", null))
			.doubt(OCTOBER, statement("9", null))).isPresent();
	}

	private void known(Reading... given) {
		this.known = List.of(given);
	}

	private Optional<String> doubt(LocalDate day, String amount, String note) {
		return YearSoFar.besides(day, this.crimes, this.known).doubt(day, statement(amount, note));
	}

	private Reading reading(String day, String amount) {
		return new Reading(this.crimes, LocalDate.parse(day), statement(amount, null), "police.member", Instant.EPOCH);
	}

	private static Statement statement(String amount, String note) {
		return new Statement(new BigDecimal(amount), null, "Police data", note);
	}

	private static Measure measure(String unit) {
		Measure measure = mock();
		given(measure.definition()).willReturn(new Definition("all-crime", 1, "All crime", unit, !"%".equals(unit),
				Direction.values()[0], Counting.READINGS, null, true));
		return measure;
	}

}
