package org.partnershipactions.security.submissions;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.security.sealing.Seal;

import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Two guards over one database are two nodes. */
class SubmissionGuardTests {

	private final AtomicInteger deeds = new AtomicInteger();

	private JdbcConnectionPool database;

	private JdbcClient sql;

	@BeforeEach
	void makesTheTable() {
		this.database = JdbcConnectionPool.create(
				"jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MySQL;DB_CLOSE_DELAY=-1;DEFAULT_LOCK_TIMEOUT=10000", "sa",
				"");
		this.sql = JdbcClient.create(this.database);
		new ResourceDatabasePopulator(new FileSystemResource("db/migration/V211__submissions.sql"))
			.execute(this.database);
	}

	@AfterEach
	void closes() {
		this.database.dispose();
	}

	@Test
	void doesOnceWhatTwoNodesAreAskedAtTheSameMoment() throws Exception {
		List<SubmissionGuard> nodes = List.of(node(Clock.systemUTC()), node(Clock.systemUTC()));
		ExecutorService clicks = Executors.newFixedThreadPool(6);
		try {
			List<Callable<String>> all = Stream.iterate(0, (click) -> click + 1)
				.limit(6)
				.map((click) -> (Callable<String>) () -> nodes.get(click % 2).once("draft", this::deed))
				.toList();
			for (Future<String> answer : clicks.invokeAll(all)) {
				assertThat(answer.get()).isEqualTo("R-1");
			}
		}
		finally {
			clicks.shutdownNow();
		}
		assertThat(this.deeds).hasValue(1);
		assertThat(nodes.get(0).answer("draft")).contains("R-1");
		assertThat(nodes.get(0).answer("another")).isEmpty();
	}

	@Test
	void remembersNothingThatFailed() {
		SubmissionGuard guard = node(Clock.systemUTC());
		assertThatIllegalStateException().isThrownBy(() -> guard.once("draft", () -> {
			throw new IllegalStateException("The database is away");
		}));
		assertThat(guard.answer("draft")).isEmpty();
		assertThat(guard.once("draft", this::deed)).isEqualTo("R-1");
	}

	@Test
	void givesTheFirstAnswerToWhoeverComesWithASecond() {
		SubmissionGuard guard = node(Clock.systemUTC());
		assertThat(guard.remember("import", "The plan is imported")).isEqualTo("The plan is imported");
		assertThat(guard.remember("import", "Nothing was left to do")).isEqualTo("The plan is imported");
	}

	@Test
	void keepsAnswersSealedAndForgetsThemAfterMinutes() {
		node(Clock.systemUTC()).remember("draft", "R-1 /follow/secret");
		assertThat(this.sql.sql("select concat(id, answer) from submission").query(String.class).single())
			.doesNotContain("draft", "secret");
		SubmissionGuard later = node(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(11)));
		assertThat(later.answer("draft")).isEmpty();
		assertThat(later.once("draft", this::deed)).isEqualTo("R-1");
		node(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(22))).forget();
		assertThat(this.sql.sql("select count(*) from submission").query(Integer.class).single()).isZero();
	}

	private String deed() {
		return "R-" + this.deeds.incrementAndGet();
	}

	private SubmissionGuard node(Clock clock) {
		MockEnvironment keys = new MockEnvironment()
			.withProperty("partnership.seal.keys.test", "dGVzdC1rZXktb2YtdGhpcnR5LXR3by1ieXRlcy0wMDE=")
			.withProperty("partnership.seal.index-key", "dGVzdC1rZXktb2YtdGhpcnR5LXR3by1ieXRlcy0wMDI=");
		return new SubmissionGuard(this.sql, new JdbcTransactionManager(this.database), new Seal(keys), clock);
	}

}
