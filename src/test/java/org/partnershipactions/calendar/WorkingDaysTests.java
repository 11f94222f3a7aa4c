package org.partnershipactions.calendar;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Working days in England, with Easter and Christmas in between. */
class WorkingDaysTests {

	private final WorkingDays days = new WorkingDays();

	@ParameterizedTest
	@ValueSource(strings = { "2026-04-03", "2026-04-06", "2026-05-04", "2026-12-25", "2026-12-28", "2027-01-01" })
	void nobodyWorksOnABankHolidayOfEngland(LocalDate day) {
		assertThat(this.days.isWorkingDay(day)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-04-04", "2026-04-05", "2026-07-11", "2026-07-12" })
	void nobodyWorksAtTheWeekend(LocalDate day) {
		assertThat(this.days.isWorkingDay(day)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-04-02", "2026-04-07", "2026-07-10", "2026-07-13", "2026-11-30" })
	void peopleWorkOnEveryOtherDayAlsoWhereScotlandRests(LocalDate day) {
		assertThat(this.days.isWorkingDay(day)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "2026-04-02, 1, 2026-04-07", "2026-04-02, 2, 2026-04-08", "2026-04-04, 1, 2026-04-07",
			"2026-12-24, 1, 2026-12-29", "2026-12-31, 1, 2027-01-04", "2026-04-07, -1, 2026-04-02",
			"2026-04-08, -2, 2026-04-02", "2026-04-05, -1, 2026-04-02" })
	void countsForwardAndBackOverDaysOnWhichNobodyWorks(LocalDate day, int working, LocalDate reached) {
		assertThat(this.days.after(day, working)).isEqualTo(reached);
	}

	@Test
	void noWorkingDayLaterIsTheDayItself() {
		LocalDate sunday = LocalDate.of(2026, 4, 5);
		assertThat(this.days.after(sunday, 0)).isEqualTo(sunday);
	}

	@ParameterizedTest
	@CsvSource({ "2026-04-02, 2026-04-07, 1", "2026-04-02, 2026-04-06, 0", "2026-12-24, 2027-01-04, 4",
			"2026-07-06, 2026-07-10, 4", "2026-07-10, 2026-07-10, 0", "2026-07-10, 2026-07-06, 0" })
	void countsTheDaysAfterTheFirstUpToTheLast(LocalDate first, LocalDate last, int working) {
		assertThat(this.days.between(first, last)).isEqualTo(working);
	}

}
