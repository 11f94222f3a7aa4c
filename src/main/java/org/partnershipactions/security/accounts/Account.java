package org.partnershipactions.security.accounts;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.partnershipactions.security.accounts.AccountEvent.AccountCreated;
import org.partnershipactions.security.accounts.AccountEvent.AccountDisabled;
import org.partnershipactions.security.accounts.AccountEvent.PasswordSet;
import org.partnershipactions.security.accounts.AccountEvent.SignInPaused;

import org.springframework.data.domain.AbstractAggregateRoot;

/** A name and a password that open the door, and how often the wrong one was tried. */
@Entity
class Account extends AbstractAggregateRoot<Account> {

	@Id
	private String username;

	private String passwordHash;

	private boolean enabled;

	private int failedAttempts;

	private Instant lockedUntil;

	@Version
	private Integer version;

	protected Account() {
	}

	Account(String username, String passwordHash) {
		this.username = username;
		this.passwordHash = passwordHash;
		this.enabled = true;
		registerEvent(new AccountCreated(username));
	}

	/** Whether the right password opens this account at a moment. */
	boolean open(Instant now) {
		return this.enabled && !paused(now);
	}

	boolean paused(Instant now) {
		return this.lockedUntil != null && now.isBefore(this.lockedUntil);
	}

	/**
	 * Counts a wrong password. From the limit on, each one pauses the account: for 1, 2,
	 * 4 ... minutes, and never longer than the longest pause.
	 */
	Account refuse(Instant now, SignInSettings settings) {
		this.failedAttempts++;
		int beyond = this.failedAttempts - settings.failuresBeforePause();
		if (beyond >= 0) {
			Duration pause = settings.pauseAfter(beyond);
			this.lockedUntil = now.plus(pause);
			registerEvent(new SignInPaused(this.username, this.failedAttempts));
		}
		return this;
	}

	/** Forgets earlier wrong passwords. */
	Account welcome() {
		this.failedAttempts = 0;
		this.lockedUntil = null;
		return this;
	}

	boolean hasFailures() {
		return this.failedAttempts > 0;
	}

	Account changePassword(String passwordHash) {
		this.passwordHash = passwordHash;
		registerEvent(new PasswordSet(this.username));
		return welcome();
	}

	Account disable() {
		if (this.enabled) {
			this.enabled = false;
			registerEvent(new AccountDisabled(this.username));
		}
		return this;
	}

	boolean enabled() {
		return this.enabled;
	}

	String username() {
		return this.username;
	}

	String passwordHash() {
		return this.passwordHash;
	}

}
