package org.partnershipactions.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The clock that can be moved, and where a day ends in London. */
class PartnershipClockTests {

	private static final Instant LATE_IN_JUNE = Instant.parse("2026-06-30T23:30:00Z");

	private final List<Duration> heard = new ArrayList<>();

	private final PartnershipClock clock = new PartnershipClock(List.of(this.heard::add));

	@ParameterizedTest
	@CsvSource({ "2026-07-01, 2026-07-01T22:59:59Z", "2026-12-01, 2026-12-01T23:59:59Z",
			"2026-03-29, 2026-03-29T22:59:59Z", "2026-10-25, 2026-10-25T23:59:59Z" })
	void aDayEndsWithItsLastSecondInLondon(LocalDate day, Instant end) {
		assertThat(PartnershipClock.endOf(day)).isEqualTo(end);
		assertThat(PartnershipClock.after(day)).isEqualTo(end.plusSeconds(1));
	}

	@Test
	void aMomentFallsOnTheDayThatItHasInLondon() {
		assertThat(PartnershipClock.dayOf(LATE_IN_JUNE)).isEqualTo("2026-07-01");
		assertThat(PartnershipClock.dayOf(LATE_IN_JUNE.minus(Duration.ofMinutes(31)))).isEqualTo("2026-06-30");
	}

	@Test
	void runsOnFromWhereItWasMovedTo() {
		this.clock.moveTo(LATE_IN_JUNE);
		assertThat(this.clock.instant()).isCloseTo(LATE_IN_JUNE, within(1, ChronoUnit.MINUTES))
			.isAfterOrEqualTo(LATE_IN_JUNE);
		assertThat(this.clock.today()).isEqualTo("2026-07-01");
		assertThat(this.clock.getZone()).isEqualTo(PartnershipClock.LONDON);
		assertThat(this.clock.offset()).isCloseTo(Duration.between(Instant.now(), LATE_IN_JUNE), Duration.ofMinutes(1));
	}

	@Test
	void keepsItsTimeInAnotherZone() {
		this.clock.moveTo(LATE_IN_JUNE);
		Clock elsewhere = this.clock.withZone(ZoneOffset.UTC);
		assertThat(elsewhere.getZone()).isEqualTo(ZoneOffset.UTC);
		assertThat(elsewhere.instant()).isCloseTo(LATE_IN_JUNE, within(1, ChronoUnit.MINUTES));
		assertThat(LocalDate.now(elsewhere)).isEqualTo("2026-06-30");
	}

	@Test
	void whoFollowsItHearsOfTheStartEachMoveAndTheWayBack() {
		this.clock.shift(Duration.ofDays(3));
		this.clock.reset();
		assertThat(this.heard).containsExactly(Duration.ZERO, Duration.ofDays(3), Duration.ZERO);
		assertThat(this.clock.offset()).isZero();
	}

}
