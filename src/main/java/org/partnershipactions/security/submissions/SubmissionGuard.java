package org.partnershipactions.security.submissions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;

import org.partnershipactions.security.sealing.BrokenSeal;
import org.partnershipactions.security.sealing.Seal;
import org.partnershipactions.security.sealing.SealedPlace;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whoever sends the same thing twice gets what came of the first: two clicks, a slow
 * network that sends again, two windows. Answers are kept sealed for some minutes, in the
 * database, so that every node knows them; keys are hashed.
 */
@Component
public class SubmissionGuard {

	private static final Duration MEMORY = Duration.ofMinutes(10);

	private static final String UNANSWERED = "";

	private final JdbcClient sql;

	private final TransactionTemplate transaction;

	private final Seal seal;

	private final Clock clock;

	public SubmissionGuard(JdbcClient sql, PlatformTransactionManager transactions, Seal seal, Clock clock) {
		this.sql = sql;
		this.transaction = new TransactionTemplate(transactions);
		this.seal = seal;
		this.clock = clock;
	}

	/**
	 * Does something for the first who comes with a key, within one transaction; whoever
	 * comes at the same moment waits for it and gets its answer. A deed that fails is
	 * forgotten.
	 */
	public String once(String key, Supplier<String> deed) {
		return this.transaction.execute((status) -> {
			hold(key);
			return answer(key).orElseGet(() -> {
				String answer = deed.get();
				write(mark(key), answer);
				return answer;
			});
		});
	}

	/** What came of a submission within the last minutes; empty where nothing did. */
	public Optional<String> answer(String key) {
		String mark = mark(key);
		return this.sql.sql("select answer from submission where id = ? and taken_at > ?")
			.params(mark, forgotten())
			.query(String.class)
			.optional()
			.filter((sealed) -> !sealed.isEmpty())
			.flatMap((sealed) -> opened(mark, sealed));
	}

	/**
	 * Keeps what came of a submission that was done in transactions of its own.
	 * @return what came of the first with this key
	 */
	public String remember(String key, String answer) {
		return once(key, () -> answer);
	}

	/**
	 * Makes everybody else who comes with this key wait until the transaction ends, and
	 * nobody beside them.
	 */
	public void hold(String key) {
		this.sql
			.sql("insert into submission (id, answer, taken_at) values (?, ?, ?)"
					+ " on duplicate key update answer = case when taken_at > ? then answer else '' end")
			.params(mark(key), UNANSWERED, now(), forgotten())
			.update();
	}

	/** Forgets what is older than anybody sends twice. */
	@Scheduled(initialDelayString = "${partnership.submissions.clean-up:10m}",
			fixedDelayString = "${partnership.submissions.clean-up:10m}")
	public void forget() {
		this.sql.sql("delete from submission where taken_at <= ?").param(forgotten()).update();
	}

	private void write(String mark, String answer) {
		this.sql.sql("update submission set answer = ?, taken_at = ? where id = ?")
			.params(this.seal.seal(answer, place(mark)), now(), mark)
			.update();
	}

	private Optional<String> opened(String mark, String sealed) {
		try {
			return Optional.of(this.seal.open(sealed, place(mark)));
		}
		catch (BrokenSeal ex) {
			return Optional.empty();
		}
	}

	private static SealedPlace place(String mark) {
		return new SealedPlace("submission", "answer", mark);
	}

	private String mark(String key) {
		return this.seal.blindIndex("submission|" + key);
	}

	private LocalDateTime now() {
		return at(this.clock.instant());
	}

	private LocalDateTime forgotten() {
		return at(this.clock.instant().minus(MEMORY));
	}

	private static LocalDateTime at(Instant moment) {
		return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
	}

}
