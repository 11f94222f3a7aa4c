package org.partnershipactions.security.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.security.accounts.AccountEvent.SignInPaused;

import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * How often the wrong password of an account was tried from one source: a network, a
 * device that signed in before, or a session. Only that source is paused.
 */
@Entity
class SignInFailure extends AbstractAggregateRoot<SignInFailure> {

	@Id
	@JdbcTypeCode(SqlTypes.CHAR)
	@Column(length = 36)
	private String id;

	private String username;

	private String source;

	private int failures;

	private Instant lastAt;

	private Instant pausedUntil;

	@Version
	private Integer version;

	protected SignInFailure() {
	}

	SignInFailure(String username, String source, Instant now) {
		this.id = UUID.randomUUID().toString();
		this.username = username;
		this.source = source;
		this.lastAt = now;
	}

	boolean paused(Instant now) {
		return this.pausedUntil != null && now.isBefore(this.pausedUntil);
	}

	/**
	 * Counts a wrong password. From the limit on, each one pauses the source: for 1, 2, 4
	 * ... minutes, and never longer than the longest pause. One is forgotten each time
	 * the decay has passed since the last.
	 */
	SignInFailure count(Instant now, SignInSettings settings) {
		long forgotten = Duration.between(this.lastAt, now).dividedBy(settings.decay());
		this.failures = (int) Math.max(0, this.failures - forgotten) + 1;
		this.lastAt = now;
		int beyond = this.failures - settings.failuresBeforePause();
		if (beyond >= 0) {
			this.pausedUntil = now.plus(settings.pauseAfter(beyond));
			registerEvent(new SignInPaused(this.username, this.failures));
		}
		return this;
	}

	int failures() {
		return this.failures;
	}

}
