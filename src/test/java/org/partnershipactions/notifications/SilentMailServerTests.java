package org.partnershipactions.notifications;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import com.zaxxer.hikari.HikariDataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.cases.CaseOpening;
import org.partnershipactions.cases.NewCase;
import org.partnershipactions.cases.RiskBand;
import org.partnershipactions.cases.risk.RiskAnswers;
import org.partnershipactions.cases.risk.RiskAssessing;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.MailServerStandIn;
import org.partnershipactions.testing.OnMariaDb;
import org.partnershipactions.testing.PostOffice;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/**
 * People work on, and monitors are answered, while a mail server accepts and is silent.
 */
@WholeProduct
@OnMariaDb
@Scene("silent-mail-server")
class SilentMailServerTests {

	private static final int DEEDS = 6;

	@Autowired
	private CaseOpening opening;

	@Autowired
	private RiskAssessing risk;

	@Autowired
	private MailOutbox outbox;

	@Autowired
	private MailDelivery delivery;

	@Autowired
	private HikariDataSource pool;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private MockMvcTester monitor;

	@Autowired
	private JdbcTemplate sql;

	@BeforeEach
	void closeThePost() {
		PostOffice.close();
		this.sql.update("delete from outgoing_mail");
	}

	@AfterEach
	void openThePost() {
		PostOffice.reopen();
	}

	@Test
	void nobodyWaitsForItAndEverythingIsSentOnceItSpeaks() {
		try (MailServerStandIn server = MailServerStandIn.silentAt(PostOffice.port())) {
			assertTimeout(Duration.ofSeconds(60), () -> IntStream.range(0, DEEDS).forEach((number) -> findHighRisk()));
			assertThat(this.sql.queryForObject(
					"select count(*) from outgoing_mail where state in ('WAITING', 'SENDING')", Integer.class))
				.isGreaterThanOrEqualTo(2 * DEEDS);
			assertThat(this.monitor.get().uri("/actuator/health")).hasStatusOk();
			assertThat(Thread.getAllStackTraces().keySet()).filteredOn((thread) -> thread.getName().equals("mail"))
				.hasSizeLessThanOrEqualTo(2);
			assertThat(this.pool.getHikariPoolMXBean().getActiveConnections()).isLessThanOrEqualTo(2);
		}
		PostOffice.reopen();
		int all = this.sql.queryForObject("select count(*) from outgoing_mail", Integer.class);
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
			this.sql.update("update outgoing_mail set next_attempt_at = written_at where state = 'WAITING'");
			this.delivery.look();
			return states().equals(Set.of("SENT"));
		});
		assertThat(PostOffice.server().getReceivedMessages()).hasSize(all);
	}

	@Test
	void oneAddressHoldsUpNoOther() {
		try (MailServerStandIn server = MailServerStandIn.particularAt(PostOffice.port())) {
			new TransactionTemplate(this.transactions).executeWithoutResult(
					(status) -> List
						.of("a@silent.example", "b@refused.example", "c@silent.example", "d@residents.example",
								"e@residents.example")
						.forEach((address) -> this.outbox.write(address, address, "Text")));
			Awaitility.await()
				.atMost(Duration.ofSeconds(30))
				.until(() -> states().equals(Set.of("WAITING", "FAILED", "SENT")));
			assertThat(subjects("SENT")).containsExactly("d@residents.example", "e@residents.example");
			assertThat(subjects("FAILED")).containsExactly("b@refused.example");
			assertThat(subjects("WAITING")).containsExactly("a@silent.example", "c@silent.example");
			assertThat(server.texts()).hasSize(2);
		}
	}

	@Test
	void aMonitorIsAnsweredWhereNoConnectionIsFree() throws SQLException {
		List<Connection> taken = new ArrayList<>();
		try {
			while (taken.size() < this.pool.getMaximumPoolSize()) {
				taken.add(this.pool.getConnection());
			}
			assertTimeout(Duration.ofSeconds(15),
					() -> assertThat(this.monitor.get().uri("/actuator/health")).hasStatus(503));
		}
		finally {
			for (Connection one : taken) {
				one.close();
			}
		}
		Awaitility.await()
			.atMost(Duration.ofSeconds(40))
			.untilAsserted(() -> assertThat(this.monitor.get().uri("/actuator/health")).hasStatusOk());
	}

	private void findHighRisk() {
		String key = Actor.as("triage", () -> this.opening
			.open(new NewCase("sevenoaks", "csu", "Swanley", null, Set.of(CaseCategory.HARASSMENT), null)));
		Actor.as("csu.member",
				() -> this.risk.assess(key, new RiskAnswers(MailTests.mild(), "Seen", RiskBand.HIGH, "Seen")));
	}

	private Set<String> states() {
		return Set.copyOf(this.sql.queryForList("select distinct state from outgoing_mail", String.class));
	}

	private List<String> subjects(String state) {
		return this.sql.queryForList("select subject from outgoing_mail where state = ? order by id", String.class,
				state);
	}

}
