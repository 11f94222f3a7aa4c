package org.partnershipactions.security.limits;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;

import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.evidence.UploadQuota;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.security.limits.NetworkLimits.Allowance;
import org.partnershipactions.security.sealing.Seal;

import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Two of them over one database are two nodes. */
class NetworkLimitsTests {

	private static final Instant START = Instant.parse("2026-06-01T08:00:00Z");

	private static final Allowance THREE_AN_HOUR = new Allowance(3, Duration.ofHours(1));

	private final Minutes clock = new Minutes();

	private JdbcConnectionPool database;

	private NetworkLimits node;

	private NetworkLimits other;

	@BeforeEach
	void makesTheTable() {
		this.database = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MySQL", "sa", "");
		new ResourceDatabasePopulator(new FileSystemResource("db/migration/V212__network_limits.sql"))
			.execute(this.database);
		this.node = node();
		this.other = node();
	}

	@AfterEach
	void closes() {
		this.database.dispose();
	}

	@Test
	void countsOnAllNodesTogetherAndSaysFromWhenTheNextOneMay() {
		assertThat(count(this.node, "192.0.2.1")).isFalse();
		this.clock.minute = 1;
		assertThat(count(this.other, "192.0.2.1")).isFalse();
		assertThat(this.other.exhausted("report", "192.0.2.1", THREE_AN_HOUR)).isEmpty();
		this.clock.minute = 2;
		assertThat(count(this.node, "192.0.2.1")).isFalse();
		assertThat(this.other.exhausted("report", "192.0.2.1", THREE_AN_HOUR)).isPresent();
		assertThat(this.other.count("report", "192.0.2.1", THREE_AN_HOUR)).contains(START.plus(Duration.ofHours(1)));
		assertThat(count(this.node, "192.0.2.2")).isFalse();
		assertThat(this.node.count("addition", "192.0.2.1", THREE_AN_HOUR)).isEmpty();
	}

	@Test
	void shutsNobodyOutForEver() {
		for (int tried = 0; tried < 100; tried++) {
			count(this.node, "192.0.2.1");
		}
		assertThat(count(this.node, "192.0.2.1")).isTrue();
		this.clock.minute = 60;
		assertThat(count(this.other, "192.0.2.1")).isFalse();
	}

	@Test
	void takesANetworkOfOneHouseholdAsOneAddress() {
		for (int i = 0; i < 3; i++) {
			count(this.node, "2001:db8:1:2::1");
		}
		assertThat(count(this.other, "2001:db8:1:2:3:4:5:6")).isTrue();
		assertThat(count(this.other, "2001:db8:1:3::1")).isFalse();
	}

	@Test
	void refusesTheFileThatIsOneTooManyForACaseOrAPerson() {
		UploadQuota quota = new UploadQuota(this.node);
		quota.take("case 1", 2, 4);
		quota.take("case 1", 2, 4);
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> quota.take("case 1", 2, 4))
			.satisfies((refused) -> assertThat(refused.errors().get(0).message())
				.startsWith("At most 2 files can be added here within a day"));
		quota.take("case 2", 2, 4);
		quota.take("case 3", 2, 4);
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> quota.take("case 4", 2, 4))
			.satisfies((refused) -> assertThat(refused.errors().get(0).field()).isEqualTo("file"));
		this.clock.minute = 24 * 60;
		quota.take("case 1", 2, 4);
	}

	@Test
	void remembersNoAddressAndNothingForLong() {
		count(this.node, "192.0.2.77");
		JdbcClient sql = JdbcClient.create(this.database);
		assertThat(sql.sql("select id from network_count").query(String.class).single()).hasSize(64)
			.doesNotContain("192.0.2.77");
		this.clock.minute = 61;
		this.other.forget();
		assertThat(sql.sql("select count(*) from network_count").query(Integer.class).single()).isZero();
	}

	@Test
	void forgetsWhatACounterOfTheFutureSaid() {
		this.clock.minute = 600;
		for (int i = 0; i < 4; i++) {
			count(this.node, "192.0.2.1");
		}
		this.clock.minute = 0;
		assertThat(count(this.node, "192.0.2.1")).isFalse();
	}

	private static boolean count(NetworkLimits node, String address) {
		return node.count("report", address, THREE_AN_HOUR).isPresent();
	}

	private NetworkLimits node() {
		MockEnvironment keys = new MockEnvironment()
			.withProperty("partnership.seal.keys.test", "dGVzdC1rZXktb2YtdGhpcnR5LXR3by1ieXRlcy0wMDE=")
			.withProperty("partnership.seal.index-key", "dGVzdC1rZXktb2YtdGhpcnR5LXR3by1ieXRlcy0wMDI=");
		return new NetworkLimits(JdbcClient.create(this.database), new JdbcTransactionManager(this.database),
				new Seal(keys), this.clock);
	}

	private static final class Minutes extends Clock {

		private int minute;

		@Override
		public ZoneOffset getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return START.plus(Duration.ofMinutes(this.minute));
		}

	}

}
