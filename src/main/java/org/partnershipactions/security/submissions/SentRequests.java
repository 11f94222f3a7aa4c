package org.partnershipactions.security.submissions;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.partnershipactions.security.sealing.Seal;
import org.partnershipactions.security.sealing.SealedPlace;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows which requests are being answered, on whichever node, and for a short while what
 * was answered. Each step is one statement that is committed at once: nobody holds a
 * connection while a request is answered, and the same clock counts on all nodes, which
 * is that of the machines.
 */
@Component
public class SentRequests {

	/** A request that takes longer died with its node. */
	private static final Duration LONGEST = Duration.ofMinutes(2);

	private static final String UNANSWERED = "";

	private final JdbcClient sql;

	private final Seal seal;

	private final InstantSource clock = InstantSource.system();

	SentRequests(JdbcClient sql, Seal seal) {
		this.sql = sql;
		this.seal = seal;
	}

	/**
	 * Begins to answer a request.
	 * @param key what makes it the same request as another
	 * @param memory how long an answer counts
	 * @return false where the same request is being answered, or was
	 */
	public boolean begin(String key, Duration memory) {
		String mark = mark(key);
		this.sql
			.sql("delete from submission where id = ?"
					+ " and ((answer = '' and taken_at <= ?) or (answer <> '' and taken_at <= ?))")
			.params(mark, before(LONGEST), before(memory))
			.update();
		try {
			this.sql.sql("insert into submission (id, answer, taken_at) values (?, ?, ?)")
				.params(mark, UNANSWERED, before(Duration.ZERO))
				.update();
			return true;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	/** What was answered; empty while nothing is. */
	public Optional<String> answer(String key) {
		String mark = mark(key);
		return this.sql.sql("select answer from submission where id = ?")
			.param(mark)
			.query(String.class)
			.optional()
			.filter((sealed) -> !sealed.isEmpty())
			.map((sealed) -> this.seal.open(sealed, place(mark)));
	}

	/** Keeps what was answered. */
	public void answered(String key, String answer) {
		String mark = mark(key);
		this.sql.sql("update submission set answer = ?, taken_at = ? where id = ?")
			.params(this.seal.seal(answer, place(mark)), before(Duration.ZERO), mark)
			.update();
	}

	/** Forgets a request of which nothing came. */
	public void forget(String key) {
		this.sql.sql("delete from submission where id = ?").param(mark(key)).update();
	}

	private static SealedPlace place(String mark) {
		return new SealedPlace("submission", "answer", mark);
	}

	private String mark(String key) {
		return this.seal.blindIndex("request|" + key);
	}

	private LocalDateTime before(Duration time) {
		Instant moment = this.clock.instant().minus(time);
		return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
	}

}
