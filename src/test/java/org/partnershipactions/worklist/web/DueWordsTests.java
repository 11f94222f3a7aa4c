package org.partnershipactions.worklist.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.WorkingDays;

import static org.assertj.core.api.Assertions.assertThat;

/** Today is Thursday 2 April 2026; Friday and Monday are bank holidays. */
class DueWordsTests {

	private final PartnershipClock clock = new PartnershipClock(List.of());

	private final DueWords words = new DueWords(new WorkingDays(), this.clock);

	DueWordsTests() {
		this.clock.moveTo(Instant.parse("2026-04-02T09:00:00Z"));
	}

	@Test
	void saysTheDayAsPeopleWriteIt() {
		assertThat(this.words.day(Optional.of(LocalDate.of(2027, 3, 31)))).isEqualTo("31 March 2027");
		assertThat(this.words.day(Optional.empty())).isEqualTo("No due date");
		assertThat(this.words.distance(Optional.empty())).isEmpty();
	}

	@Test
	void countsLatenessInWorkingDays() {
		assertThat(distance(2026, 4, 1)).isEqualTo("1 working day late");
		assertThat(distance(2026, 3, 27)).isEqualTo("4 working days late");
		this.clock.moveTo(Instant.parse("2026-04-06T09:00:00Z"));
		assertThat(distance(2026, 4, 2)).isEqualTo("late");
	}

	@Test
	void countsAheadOverBankHolidays() {
		assertThat(distance(2026, 4, 2)).isEqualTo("due today");
		assertThat(distance(2026, 4, 7)).isEqualTo("in 1 working day");
		assertThat(distance(2026, 4, 8)).isEqualTo("in 2 working days");
		assertThat(distance(2026, 4, 5)).isEqualTo("before the next working day");
	}

	@Test
	void countsFarDatesInMonths() {
		assertThat(distance(2026, 6, 2)).isEqualTo("in 39 working days");
		assertThat(distance(2027, 3, 31)).isEqualTo("in 11 months");
	}

	private String distance(int year, int month, int day) {
		return this.words.distance(Optional.of(LocalDate.of(year, month, day)));
	}

}
