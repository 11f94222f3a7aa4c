package org.partnershipactions.privacy;

import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.privacy.ViewChainCheck.ChainReport;
import org.partnershipactions.privacy.ViewReading.ViewPage;
import org.partnershipactions.privacy.ViewReading.ViewQuestion;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.sealing.Seal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Every look is written down in a chain that shows what was done to it. */
@WholeProduct
@OnH2
class ViewLogTests {

	@Autowired
	private ViewLog log;

	@Autowired
	private ViewReading reading;

	@Autowired
	private ViewChainCheck chain;

	@Autowired
	private ViewEntries entries;

	@Autowired
	private Seal seal;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcTemplate sql;

	@Autowired
	private DataSource database;

	@Test
	void keepsALookWhateverBecomesOfTheRest() {
		String key = UUID.randomUUID().toString();
		this.transaction.executeWithoutResult((status) -> {
			looked(key);
			status.setRollbackOnly();
		});
		assertThat(rows(key)).hasSize(1);
		assertThat(verify().whole()).isTrue();
	}

	@Test
	void keepsOneChainWhenManyLookAtOnce() throws Exception {
		String key = UUID.randomUUID().toString();
		ExecutorService people = Executors.newFixedThreadPool(6);
		List<Callable<Void>> looks = IntStream.range(0, 30).<Callable<Void>>mapToObj((number) -> () -> {
			looked(key);
			return null;
		}).toList();
		people.invokeAll(looks).forEach((done) -> assertThat(done).succeedsWithin(Duration.ofSeconds(30)));
		people.shutdown();
		assertThat(rows(key)).hasSize(30);
		assertThat(verify().whole()).isTrue();
	}

	@Test
	void needsNoConnectionOfThosePagesThatLook() throws Exception {
		String key = UUID.randomUUID().toString();
		int all = this.database.unwrap(HikariDataSource.class).getMaximumPoolSize();
		ExecutorService people = Executors.newFixedThreadPool(all);
		CyclicBarrier together = new CyclicBarrier(all);
		List<Callable<Void>> looks = Collections.nCopies(all, () -> {
			this.transaction.executeWithoutResult((status) -> {
				this.sql.queryForObject("select count(*) from ward", Integer.class);
				meet(together);
				looked(key);
			});
			return null;
		});
		people.invokeAll(looks).forEach((done) -> assertThat(done).succeedsWithin(Duration.ofSeconds(20)));
		people.shutdown();
		assertThat(rows(key)).hasSize(all);
		assertThat(verify().whole()).isTrue();
	}

	@Test
	void namesTheFirstEntryThatWasChangedOrTaken() {
		String key = UUID.randomUUID().toString();
		looked(key);
		looked(key);
		looked(key);
		List<Long> ids = rows(key).stream().map(ViewRow::id).sorted().toList();
		long first = ids.get(0);
		this.sql.update("update view_entry set who = 'somebody.else' where id = ?", first);
		assertThat(verify()).isEqualTo(new ChainReport(first - 1, first, "Entry " + first + " was changed."));
		this.sql.update("update view_entry set who = 'csu.member' where id = ?", first);
		assertThat(verify().whole()).isTrue();
		this.sql.update("update view_entry set partnership = 'elsewhere' where id = ?", first);
		assertThat(verify().message()).isEqualTo("Entry " + first + " was changed.");
		this.sql.update("update view_entry set partnership = 'sevenoaks' where id = ?", first);
		this.sql.update("create table kept_entry as select * from view_entry where id >= ?", first + 1);
		this.sql.update("delete from view_entry where id = ?", first + 1);
		assertThat(verify().message()).isEqualTo("Entry " + (first + 1) + " is missing.");
		this.sql.update("delete from view_entry where id = ?", first + 2);
		assertThat(verify().message()).isEqualTo("Entry " + (first + 1) + " is missing, and all after it.");
		this.sql.update("update view_chain set entries = ?", first);
		assertThat(verify().message()).startsWith("The end of the log was changed");
		this.sql.update("update view_chain set entries = ?", first + 2);
		this.sql.update("insert into view_entry select * from kept_entry");
		this.sql.execute("drop table kept_entry");
		assertThat(verify().whole()).isTrue();
	}

	@Test
	void entriesFromBeforePartnershipsWereKnownHold() {
		String key = UUID.randomUUID().toString();
		looked(key);
		ViewEntry last = this.entries.findBySubjectKeyOrderByIdDesc(key, Limit.of(1)).get(0);
		String mark = this.seal.blindIndexOfOld("view\n" + last.contentOfOld());
		this.sql.update("update view_entry set mark = ?, partnership = null where id = ?", mark, last.number());
		this.sql.update("update view_chain set mark = ?, proof = ?", mark,
				new ViewChain(last.number(), mark).proof(this.seal));
		assertThat(verify().whole()).isTrue();
		assertThat(rows(key)).isEmpty();
		this.sql.update("update view_entry set who = 'somebody.else' where id = ?", last.number());
		assertThat(verify().message()).isEqualTo("Entry " + last.number() + " was changed.");
		this.sql.update("update view_entry set who = 'csu.member' where id = ?", last.number());
	}

	@Test
	void offersNobodyAWayToChangeOrDelete() {
		assertThat(ViewLog.class.getDeclaredMethods()).filteredOn((method) -> Modifier.isPublic(method.getModifiers()))
			.extracting((method) -> method.getName())
			.containsExactlyInAnyOrder("viewed", "viewed", "of", "destroy");
		assertThat(ViewEntries.class.getMethods()).extracting((method) -> method.getName())
			.noneMatch((name) -> name.matches("(?i).*(delete|update|remove).*"));
	}

	@Test
	void narrowsByWhoWhatAndWhen() {
		String key = UUID.randomUUID().toString();
		looked(key);
		assertThat(read(new ViewQuestion("csu.member", "ref-" + key, null, null, null, null)).items()).hasSize(1);
		assertThat(read(new ViewQuestion("manager", "ref-" + key, null, null, null, null)).items()).isEmpty();
		LocalDate today = LocalDate.of(2026, 6, 1);
		assertThat(read(new ViewQuestion(null, "ref-" + key, today, today, null, null)).items()).hasSize(1);
		assertThat(read(new ViewQuestion(null, "ref-" + key, today.plusDays(1), null, null, null)).items()).isEmpty();
		looked(key);
		ViewPage first = read(new ViewQuestion(null, "ref-" + key, null, null, null, 1));
		assertThat(read(new ViewQuestion(null, "ref-" + key, null, null, first.next(), 1)).items()).hasSize(1)
			.extracting(ViewRow::purpose)
			.containsExactly("Test");
	}

	@Test
	void isForAuditorsOnly() {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> Actor.as("manager", this.chain::run));
	}

	private static void meet(CyclicBarrier together) {
		try {
			together.await(20, TimeUnit.SECONDS);
		}
		catch (InterruptedException | BrokenBarrierException | TimeoutException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void looked(String key) {
		Actor.as("csu.member", () -> {
			this.log.viewed(new PrivacySubject("sevenoaks", "case", key, "ref-" + key), "Test");
			return null;
		});
	}

	private List<ViewRow> rows(String key) {
		return read(new ViewQuestion(null, "ref-" + key, null, null, null, 200)).items();
	}

	private ViewPage read(ViewQuestion question) {
		return Actor.as("auditor", () -> this.reading.read(question));
	}

	private ChainReport verify() {
		return Actor.as("auditor", this.chain::run);
	}

}
