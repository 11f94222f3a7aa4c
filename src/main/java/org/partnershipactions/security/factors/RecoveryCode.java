package org.partnershipactions.security.factors;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.security.factors.FactorEvent.RecoveryCodeUsed;

import org.springframework.data.domain.AbstractAggregateRoot;

/** A code on paper that stands in for the app, once. */
@Entity
class RecoveryCode extends AbstractAggregateRoot<RecoveryCode> {

	@Id
	@JdbcTypeCode(SqlTypes.CHAR)
	@Column(length = 36)
	private String id;

	private String username;

	@JdbcTypeCode(SqlTypes.CHAR)
	@Column(length = 64)
	private String codeHash;

	private Instant usedAt;

	@Version
	private Integer version;

	protected RecoveryCode() {
	}

	RecoveryCode(String username, String codeHash) {
		this.id = UUID.randomUUID().toString();
		this.username = username;
		this.codeHash = codeHash;
	}

	RecoveryCode use(Instant now, int left) {
		this.usedAt = now;
		registerEvent(new RecoveryCodeUsed(this.username, left));
		return this;
	}

	boolean isOf(String hash) {
		return this.codeHash.equals(hash);
	}

}
