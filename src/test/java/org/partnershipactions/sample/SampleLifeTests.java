package org.partnershipactions.sample;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SampleLifeTests {

	private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);

	@Test
	void saysWhatShareOfTheDaysIsLived() {
		LocalDate last = FIRST.plusDays(200);
		assertThat(SampleLife.share(FIRST, FIRST.plusDays(1), last)).isZero();
		assertThat(SampleLife.share(FIRST, FIRST.plusDays(101), last)).isEqualTo(50);
		assertThat(SampleLife.share(FIRST, last, last)).isEqualTo(99);
	}

}
