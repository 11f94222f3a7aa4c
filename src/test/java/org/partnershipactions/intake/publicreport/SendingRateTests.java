package org.partnershipactions.intake.publicreport;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SendingRateTests {

	private static final Instant START = Instant.parse("2026-06-01T08:00:00Z");

	private final Minutes clock = new Minutes();

	private final SendingRate rate = new SendingRate(
			new PublicReportSettings(3, Duration.ofHours(1), Duration.ZERO, Duration.ofHours(4), Map.of()), this.clock);

	@Test
	void letsSomeThroughAndSaysFromWhenTheNextOneMay() {
		for (int minute = 0; minute < 3; minute++) {
			this.clock.minute = minute;
			assertThat(this.rate.count("report", "192.0.2.1")).isEmpty();
		}
		assertThat(this.rate.count("report", "192.0.2.1")).contains(START.plus(Duration.ofMinutes(60)));
		assertThat(this.rate.count("report", "192.0.2.2")).isEmpty();
		assertThat(this.rate.count("addition", "192.0.2.1")).isEmpty();
	}

	@Test
	void shutsNobodyOutForEver() {
		spend("192.0.2.1");
		for (int tried = 0; tried < 100; tried++) {
			assertThat(this.rate.count("report", "192.0.2.1")).isPresent();
		}
		this.clock.minute = 60;
		assertThat(this.rate.count("report", "192.0.2.1")).isEmpty();
	}

	@Test
	void takesANetworkOfOneHouseholdAsOneAddress() {
		spend("2001:db8:1:2::1");
		assertThat(this.rate.count("report", "2001:db8:1:2:3:4:5:6")).isPresent();
		assertThat(this.rate.count("report", "2001:db8:1:3::1")).isEmpty();
	}

	@Test
	void remembersNoAddressAndNothingForLong() {
		spend("192.0.2.77");
		assertThat(this.rate.known()).hasSize(1).noneMatch((known) -> known.contains("192.0.2.77"));
		this.clock.minute = 61;
		this.rate.count("report", "192.0.2.78");
		assertThat(this.rate.known()).hasSize(1);
	}

	@Test
	void forgetsWhatACounterOfTheFutureSaid() {
		this.clock.minute = 600;
		spend("192.0.2.1");
		this.clock.minute = 0;
		assertThat(this.rate.count("report", "192.0.2.1")).isEmpty();
	}

	private void spend(String address) {
		for (int i = 0; i < 3; i++) {
			this.rate.count("report", address);
		}
	}

	private static final class Minutes extends Clock {

		private int minute;

		@Override
		public ZoneOffset getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(java.time.ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return START.plus(Duration.ofMinutes(this.minute));
		}

	}

}
