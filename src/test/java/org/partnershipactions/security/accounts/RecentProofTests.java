package org.partnershipactions.security.accounts;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpSession;

import static org.assertj.core.api.Assertions.assertThat;

/** How long somebody need not show again that it is them. */
class RecentProofTests {

	private static final Instant SHOWN = Instant.parse("2026-11-30T08:00:00Z");

	private final MockHttpSession session = new MockHttpSession();

	@Test
	void holdsForTenMinutes() {
		RecentProof.give(this.session, "jo.smith", SHOWN);
		assertThat(isGivenAfter(Duration.ofMinutes(10).minusMillis(1))).isTrue();
		assertThat(isGivenAfter(Duration.ofMinutes(10))).isFalse();
	}

	@Test
	void isOfOnePerson() {
		RecentProof.give(this.session, "jo.smith", SHOWN);
		assertThat(RecentProof.isGiven(this.session, "jo", SHOWN)).isFalse();
	}

	@Test
	void isNotThereBefore() {
		assertThat(isGivenAfter(Duration.ZERO)).isFalse();
		assertThat(RecentProof.isGiven(null, "jo.smith", SHOWN)).isFalse();
	}

	private boolean isGivenAfter(Duration time) {
		return RecentProof.isGiven(this.session, "jo.smith", SHOWN.plus(time));
	}

}
