package org.partnershipactions.calendar;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** At which moment the clock is made to start. */
class ClockConfigurationTests {

	@ParameterizedTest
	@CsvSource({ "2026-07-01T09:00, 2026-07-01T08:00:00Z", "2026-12-01T09:00:30, 2026-12-01T09:00:30Z",
			"2026-07-01T09:00Z, 2026-07-01T09:00:00Z", "' 2026-07-01T09:00+02:00 ', 2026-07-01T07:00:00Z",
			"2026-03-29T01:30, 2026-03-29T01:30:00Z" })
	void aMomentWithoutOffsetIsMeantInLondon(String text, Instant moment) {
		assertThat(ClockConfiguration.moment(text)).isEqualTo(moment);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-07-01", "1 July 2026", "2026-13-01T09:00" })
	void whatIsNoMomentIsRefusedWithAnExample(String text) {
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> ClockConfiguration.moment(text))
			.withMessageContainingAll("partnership.clock.now", "2026-07-01T09:00", text);
	}

	@Test
	void theClockIsNotMovedWhereMailGoesOut() {
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> new ClockConfiguration().clock("2026-07-01T09:00", "mail.example.org", List.of()))
			.withMessageContaining("refused");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " localhost ", "127.0.0.1", "::1" })
	void theClockIsMovedForTraining(String mailHost) {
		PartnershipClock clock = new ClockConfiguration().clock("2026-07-01T09:00", mailHost, List.of());
		assertThat(clock.today()).isEqualTo("2026-07-01");
	}

	@Test
	void theClockIsTheMachinesWhereNothingElseIsSaid() {
		assertThat(new ClockConfiguration().clock(" ", "mail.example.org", List.of()).offset()).isZero();
	}

}
