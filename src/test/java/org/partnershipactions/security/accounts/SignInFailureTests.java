package org.partnershipactions.security.accounts;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How a source answers for wrong passwords, and how time forgets them. */
class SignInFailureTests {

	private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

	private final SignInSettings settings = new SignInSettings(5, Duration.ofMinutes(1), Duration.ofMinutes(15),
			Duration.ofMinutes(15), 20, Duration.ofHours(72), Duration.ofHours(1));

	private final SignInFailure failure = new SignInFailure("csu.member", "network c00002", NOW);

	@Test
	void pausesAfterTheFifthWrongPasswordAndLongerEachTime() {
		fail(4);
		assertThat(this.failure.paused(NOW)).isFalse();
		fail(1);
		assertThat(pausedFor(1)).isTrue();
		fail(1);
		assertThat(pausedFor(2)).isTrue();
		fail(1);
		assertThat(pausedFor(4)).isTrue();
		fail(10);
		assertThat(pausedFor(15)).isTrue();
	}

	@Test
	void timeForgetsOneAfterTheOther() {
		fail(4);
		this.failure.count(NOW.plus(Duration.ofMinutes(30)), this.settings);
		assertThat(this.failure.failures()).as("two of four are forgotten").isEqualTo(3);
		this.failure.count(NOW.plus(Duration.ofDays(30)), this.settings);
		assertThat(this.failure.failures()).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "192.0.2.17, c00002", "192.0.2.200, c00002", "192.0.3.17, c00003",
			"2001:db8:1:2:3:4:5:6, 20010db8000100", "0:0:0:0:0:0:0:1, 00000000000000", "some.name.example, unknown" })
	void neighboursAreOneNetwork(String address, String network) {
		assertThat(SignInSource.network(address)).isEqualTo(network);
	}

	private void fail(int times) {
		for (int i = 0; i < times; i++) {
			this.failure.count(NOW, this.settings);
		}
	}

	private boolean pausedFor(int minutes) {
		Instant end = NOW.plus(Duration.ofMinutes(minutes));
		return this.failure.paused(end.minusSeconds(1)) && !this.failure.paused(end);
	}

}
