package org.partnershipactions.security.providers;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.security.providers.ProviderEvent.ProviderLinked;
import org.partnershipactions.security.providers.ProviderEvent.ProviderUnlinked;

import org.springframework.data.domain.AbstractAggregateRoot;

/** That somebody of a provider is the person of an account. */
@Entity
class ProviderLink extends AbstractAggregateRoot<ProviderLink> {

	@Id
	@JdbcTypeCode(SqlTypes.CHAR)
	@Column(length = 64)
	private String mark;

	private String provider;

	private String username;

	private Instant linkedAt;

	@Version
	private Integer version;

	protected ProviderLink() {
	}

	ProviderLink(String mark, String provider, String username, Instant now) {
		this.mark = mark;
		this.provider = provider;
		this.username = username;
		this.linkedAt = now;
		registerEvent(new ProviderLinked(username, provider));
	}

	/** Says that it opens nothing any more. */
	ProviderLink end() {
		registerEvent(new ProviderUnlinked(this.username, this.provider));
		return this;
	}

	String username() {
		return this.username;
	}

}
