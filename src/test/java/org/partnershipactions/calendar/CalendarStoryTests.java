package org.partnershipactions.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the product counts time. Read this first: an action is agreed on the Thursday
 * before Easter, and its plan year ends a year later.
 */
class CalendarStoryTests {

	private static final LocalDate MAUNDY_THURSDAY = LocalDate.of(2026, 4, 2);

	private final WorkingDays workingDays = new WorkingDays();

	@Test
	void aTaskOfTenWorkingDaysIsDueAfterEasterAndEndsWithItsDay() {
		// Good Friday, the weekend and Easter Monday are no working days.
		LocalDate due = this.workingDays.after(MAUNDY_THURSDAY, 10);
		assertThat(due).isEqualTo("2026-04-20");

		// Late is who is late when the day is over in London, where summer time holds.
		assertThat(PartnershipClock.endOf(due).toInstant()).isEqualTo("2026-04-20T22:59:59Z");

		// A reminder two working days before does not fall on a weekend either.
		assertThat(this.workingDays.after(due, -2)).isEqualTo("2026-04-16");
	}

	@Test
	void theYearRunsFromAprilToMarchInQuarters() {
		PlanYear year = PlanYear.of(MAUNDY_THURSDAY);
		assertThat(year).hasToString("2026-27");
		assertThat(PlanYear.of(LocalDate.of(2026, 3, 31))).hasToString("2025-26");

		// The first returns are asked for in July, when the first quarter is over.
		Quarter first = Quarter.of(MAUNDY_THURSDAY);
		assertThat(first.lastDay()).isEqualTo("2026-06-30");

		// The fourth ends with the year, and the next begins another.
		Quarter last = first.next().next().next();
		assertThat(last.endsTheYear()).isTrue();
		assertThat(last.lastDay()).isEqualTo(year.lastDay());
		assertThat(last.next().year()).isEqualTo(PlanYear.parse("2027-28"));
	}

	@Test
	void thereIsOneClockAndTheEngineFollowsIt() {
		List<Duration> engine = new ArrayList<>();
		PartnershipClock clock = new PartnershipClock(List.of(engine::add));

		// A quarter of an hour before midnight in Greenwich it is the next day in London.
		clock.moveTo(Instant.parse("2026-06-30T23:45:00Z"));
		assertThat(clock.today()).isEqualTo("2026-07-01");

		// Whoever counts time beside us was told how far the clock was moved.
		assertThat(engine).last().isEqualTo(clock.offset());
		clock.reset();
		assertThat(engine).last().isEqualTo(Duration.ZERO);
	}

}
