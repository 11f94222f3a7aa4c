package org.partnershipactions.calendar;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Days and moments as people read them. */
class DayWordsTests {

	@Test
	void writesADayAndAMomentInLondonsTime() {
		assertThat(DayWords.day(LocalDate.of(2027, 3, 31))).isEqualTo("31 March 2027");
		assertThat(DayWords.day(Instant.parse("2026-06-30T23:30:00Z"))).isEqualTo("1 July 2026");
		assertThat(DayWords.moment(Instant.parse("2026-07-01T08:05:00Z"))).isEqualTo("1 July 2026 at 09:05");
		assertThat(DayWords.moment(Instant.parse("2026-12-01T09:05:00Z"))).isEqualTo("1 December 2026 at 09:05");
	}

}
