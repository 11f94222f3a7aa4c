package org.partnershipactions.sample;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SampleMilestonesTests {

	private static final LocalDate APRIL = LocalDate.of(2026, 4, 15);

	@Test
	void milestonesLieBetweenTodayAndTheDueDateInTheirOrder() {
		LocalDate due = LocalDate.of(2026, 9, 30);
		assertThat(SampleMilestones.days(due, APRIL)).hasSize(4)
			.isSorted()
			.allSatisfy((day) -> assertThat(day).isBetween(APRIL, due));
	}

	@Test
	void milestonesOfAnOngoingActionAreSpreadOverThePlanYear() {
		List<LocalDate> days = SampleMilestones.days(null, APRIL);
		assertThat(days.get(0)).isBefore(LocalDate.of(2026, 6, 1));
		assertThat(days.get(3)).isBetween(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 31));
	}

	@Test
	void whatIsPlannedLateHasNoMilestoneInThePast() {
		LocalDate december = LocalDate.of(2026, 12, 1);
		assertThat(SampleMilestones.days(null, december))
			.allSatisfy((day) -> assertThat(day).isAfterOrEqualTo(december));
	}

}
