package org.partnershipactions.security.tokens;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.security.tokens.ApiTokenEvent.ApiTokenIssued;
import org.partnershipactions.security.tokens.ApiTokenEvent.ApiTokenRevoked;
import org.partnershipactions.security.tokens.ApiTokenEvent.ApiTokenUsed;

import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * Lets a program act in the name of a person, within scopes and until a moment. Its
 * secret is shown once; what is kept is a keyed hash of it.
 */
@Entity
class ApiToken extends AbstractAggregateRoot<ApiToken> {

	/** How exactly the last use is kept, so that not each request writes. */
	private static final Duration NOTED = Duration.ofHours(1);

	@Id
	@JdbcTypeCode(SqlTypes.CHAR)
	@Column(length = 36)
	private String id;

	private String username;

	private String name;

	@JdbcTypeCode(SqlTypes.CHAR)
	@Column(length = 64)
	private String secretHash;

	private String scopes;

	private Instant createdAt;

	private Instant expiresAt;

	private Instant lastUsedAt;

	private Instant revokedAt;

	@Version
	private Integer version;

	protected ApiToken() {
	}

	ApiToken(String username, String name, String secretHash, Set<TokenScope> scopes) {
		this.id = UUID.randomUUID().toString();
		this.username = username;
		this.name = name;
		this.secretHash = secretHash;
		this.scopes = EnumSet.copyOf(scopes).stream().map(TokenScope::code).collect(Collectors.joining(" "));
	}

	/** Makes it hold from one moment until another. */
	ApiToken hold(Instant from, Instant until) {
		this.createdAt = from;
		this.expiresAt = until;
		registerEvent(new ApiTokenIssued(this.username, this.id, scopes(), until));
		return this;
	}

	/** Whether it opens anything at a moment. */
	boolean holds(Instant now) {
		return this.revokedAt == null && now.isBefore(this.expiresAt);
	}

	/** Whether a use at a moment is to be noted: the first one of an hour is. */
	boolean isUnnoted(Instant now) {
		return this.lastUsedAt == null || !now.isBefore(this.lastUsedAt.plus(NOTED));
	}

	ApiToken use(Instant now) {
		this.lastUsedAt = now;
		registerEvent(new ApiTokenUsed(this.username, this.id));
		return this;
	}

	/** Takes it back for ever; a second time changes nothing. */
	ApiToken revoke(Instant now) {
		if (this.revokedAt == null) {
			this.revokedAt = now;
			registerEvent(new ApiTokenRevoked(this.username, this.id));
		}
		return this;
	}

	String id() {
		return this.id;
	}

	String username() {
		return this.username;
	}

	Set<TokenScope> scopes() {
		return Arrays.stream(this.scopes.split(" "))
			.flatMap((code) -> TokenScope.of(code).stream())
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(TokenScope.class)));
	}

	TokenView view() {
		return new TokenView(this.id, this.name, scopes().stream().map(TokenScope::code).toList(), this.createdAt,
				this.expiresAt, this.lastUsedAt);
	}

}
