package org.partnershipactions.calendar;

import java.time.LocalDate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Quarters of the plan's year. */
class QuarterTests {

	private static final PlanYear YEAR = new PlanYear(2026);

	@Test
	void fallsOnTheDaysOfTheDomainRules() {
		assertThat(new Quarter(YEAR, 1).firstDay()).isEqualTo("2026-04-01");
		assertThat(new Quarter(YEAR, 1).lastDay()).isEqualTo("2026-06-30");
		assertThat(new Quarter(YEAR, 4).lastDay()).isEqualTo(YEAR.lastDay());
	}

	@Test
	void holdsEachDayOfTheYearOnce() {
		var days = YEAR.firstDay()
			.datesUntil(YEAR.lastDay().plusDays(1))
			.collect(Collectors.groupingBy(Quarter::of, Collectors.counting()));
		assertThat(days).hasSize(4);
		days.forEach((quarter, count) -> assertThat(quarter.firstDay().until(quarter.lastDay().plusDays(1)).getMonths())
			.isEqualTo(3));
		assertThat(days.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(365);
		assertThat(Quarter.of(LocalDate.of(2027, 3, 31))).isEqualTo(new Quarter(YEAR, 4));
		assertThat(Quarter.of(LocalDate.of(2027, 1, 1))).isEqualTo(new Quarter(YEAR, 4));
		assertThat(Quarter.of(LocalDate.of(2026, 12, 31))).isEqualTo(new Quarter(YEAR, 3));
	}

	@Test
	void followsTheOneBeforeAcrossTheYear() {
		Quarter last = new Quarter(YEAR, 4);
		assertThat(last.next()).isEqualTo(new Quarter(new PlanYear(2027), 1));
		assertThat(last.next().previous()).isEqualTo(last);
		assertThat(last).isLessThan(last.next());
	}

	@Test
	void followsAndPrecedesWithinTheYear() {
		assertThat(new Quarter(YEAR, 1).next()).isEqualTo(new Quarter(YEAR, 2));
		assertThat(new Quarter(YEAR, 3).previous()).isEqualTo(new Quarter(YEAR, 2));
		assertThat(new Quarter(YEAR, 1).previous()).isEqualTo(new Quarter(new PlanYear(2025), 4));
	}

	@Test
	void onlyTheFourthEndsTheYear() {
		assertThat(new Quarter(YEAR, 4).endsTheYear()).isTrue();
		assertThat(new Quarter(YEAR, 3).endsTheYear()).isFalse();
	}

	@Test
	void readsWhatItWrites() {
		assertThat(Quarter.parse(new Quarter(YEAR, 2).toString())).isEqualTo(new Quarter(YEAR, 2));
		assertThat(new Quarter(YEAR, 2)).hasToString("2026-27-Q2");
		assertThatIllegalArgumentException().isThrownBy(() -> Quarter.parse("2026-27-Q5")).withMessageContaining("Q2");
		assertThat(Quarter.parse(" 2026-27Q2 ")).isEqualTo(new Quarter(YEAR, 2));
		assertThat(new Quarter(YEAR, 2).words()).isEqualTo("Q2 2026-27");
		assertThatIllegalArgumentException().isThrownBy(() -> new Quarter(YEAR, 0));
		assertThatIllegalArgumentException().isThrownBy(() -> new Quarter(YEAR, 5));
	}

}
