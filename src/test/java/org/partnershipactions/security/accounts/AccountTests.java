package org.partnershipactions.security.accounts;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How an account answers wrong passwords. */
class AccountTests {

	private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

	private final SignInSettings settings = new SignInSettings(5, Duration.ofMinutes(1), Duration.ofMinutes(15));

	private final Account account = new Account("csu.member", "hash");

	@Test
	void pausesAfterTheFifthWrongPasswordAndLongerEachTime() {
		refuse(4);
		assertThat(this.account.open(NOW)).isTrue();
		refuse(1);
		assertThat(pausedFor(1)).isTrue();
		refuse(1);
		assertThat(pausedFor(2)).isTrue();
		refuse(1);
		assertThat(pausedFor(4)).isTrue();
		refuse(10);
		assertThat(pausedFor(15)).isTrue();
	}

	@Test
	void forgetsWrongPasswordsAfterTheRightOne() {
		refuse(5);
		this.account.welcome();
		assertThat(this.account.open(NOW)).isTrue();
		assertThat(this.account.hasFailures()).isFalse();
	}

	@Test
	void staysClosedOnceDisabled() {
		this.account.disable();
		assertThat(this.account.open(NOW.plus(Duration.ofDays(1)))).isFalse();
	}

	private void refuse(int times) {
		for (int i = 0; i < times; i++) {
			this.account.refuse(NOW, this.settings);
		}
	}

	private boolean pausedFor(int minutes) {
		Instant end = NOW.plus(Duration.ofMinutes(minutes));
		return this.account.paused(end.minusSeconds(1)) && !this.account.paused(end);
	}

}
