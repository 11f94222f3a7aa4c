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
import org.partnershipactions.security.accounts.AccountEvent.AccountInvited;
import org.partnershipactions.security.accounts.AccountEvent.InvitationRedeemed;
import org.partnershipactions.security.accounts.AccountEvent.ResetAskedFor;

import org.springframework.data.domain.AbstractAggregateRoot;

/** Lets a person set the password of their account once, with a link or a code. */
@Entity
class AccountInvitation extends AbstractAggregateRoot<AccountInvitation> {

	@Id
	@JdbcTypeCode(SqlTypes.CHAR)
	@Column(length = 36)
	private String id;

	private String username;

	private boolean reset;

	@JdbcTypeCode(SqlTypes.CHAR)
	@Column(length = 64)
	private String secretHash;

	private Instant createdAt;

	private Instant expiresAt;

	private Instant usedAt;

	@Version
	private Integer version;

	protected AccountInvitation() {
	}

	private AccountInvitation(String username, boolean reset, Instant now, Duration holds) {
		this.id = UUID.randomUUID().toString();
		this.username = username;
		this.reset = reset;
		this.createdAt = now;
		this.expiresAt = now.plus(holds);
	}

	/** What an administrator sends somebody. */
	static AccountInvitation of(String username, Instant now, Duration holds, boolean mailed) {
		AccountInvitation invitation = new AccountInvitation(username, false, now, holds);
		invitation.registerEvent(new AccountInvited(username, invitation.id, mailed));
		return invitation;
	}

	/** What somebody asks for who has forgotten their password. */
	static AccountInvitation reset(String username, Instant now, Duration holds) {
		AccountInvitation invitation = new AccountInvitation(username, true, now, holds);
		invitation.registerEvent(new ResetAskedFor(username, invitation.id));
		return invitation;
	}

	/** Takes the secret that opens it, in place of an earlier one. */
	AccountInvitation openWith(String secretHash) {
		this.secretHash = secretHash;
		return this;
	}

	boolean isOpen(Instant now) {
		return this.usedAt == null && now.isBefore(this.expiresAt);
	}

	/** Opens nothing any more, because a later one does. */
	AccountInvitation end(Instant now) {
		if (isOpen(now)) {
			this.expiresAt = now;
		}
		return this;
	}

	/** The password was set with it. */
	AccountInvitation redeem(Instant now) {
		this.usedAt = now;
		registerEvent(new InvitationRedeemed(this.username, this.id));
		return this;
	}

	boolean isYoungerThan(Duration age, Instant now) {
		return now.isBefore(this.createdAt.plus(age));
	}

	String id() {
		return this.id;
	}

	String username() {
		return this.username;
	}

	boolean isReset() {
		return this.reset;
	}

	Instant expiresAt() {
		return this.expiresAt;
	}

}
