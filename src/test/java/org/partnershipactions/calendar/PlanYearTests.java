package org.partnershipactions.calendar;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The plan's year from April to March. */
class PlanYearTests {

	@ParameterizedTest
	@CsvSource({ "2026-27, 2026", "2026/27, 2026", "' 2026 – 2027 ', 2026", "1999-00, 1999", "1999-2000, 1999" })
	void readsAYearHoweverItIsWritten(String text, int start) {
		assertThat(PlanYear.parse(text)).isEqualTo(new PlanYear(start));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026", "2026-28", "2026-26", "year 2026-27", "" })
	void refusesWhatIsNoYearWithAnExample(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> PlanYear.parse(text)).withMessageContaining("2026-27");
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-31, 2025", "2026-04-01, 2026", "2026-12-31, 2026", "2027-01-01, 2026", "2027-03-31, 2026" })
	void aDayFallsInTheYearThatBeganInApril(LocalDate day, int start) {
		assertThat(PlanYear.of(day)).isEqualTo(new PlanYear(start));
	}

	@Test
	void holdsItsFirstAndItsLastDayAndNoneBeside() {
		PlanYear year = new PlanYear(2026);
		assertThat(year.firstDay()).isEqualTo("2026-04-01");
		assertThat(year.lastDay()).isEqualTo("2027-03-31");
		assertThat(year.contains(year.firstDay())).isTrue();
		assertThat(year.contains(year.lastDay())).isTrue();
		assertThat(year.contains(year.firstDay().minusDays(1))).isFalse();
		assertThat(year.contains(year.lastDay().plusDays(1))).isFalse();
	}

	@Test
	void isWrittenWithTwoDigitsOfTheNextYear() {
		assertThat(new PlanYear(2026)).hasToString("2026-27");
		assertThat(new PlanYear(1999)).hasToString("1999-00");
	}

}
