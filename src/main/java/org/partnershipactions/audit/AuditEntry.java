package org.partnershipactions.audit;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.security.sealing.SealedText;

/** One thing that somebody did; once written it is never changed. */
@Entity
@Immutable
class AuditEntry {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private Instant at;

	private String who;

	private String fromAddress;

	private String partnership;

	private String event;

	private String subjectKey;

	@JdbcTypeCode(SqlTypes.LONGVARCHAR)
	@Column(columnDefinition = "text")
	private String details;

	@SealedText
	private String words;

	protected AuditEntry() {
	}

	AuditEntry(Instant at, String who, String fromAddress, AuditFact fact) {
		this.at = at;
		this.who = who;
		this.fromAddress = fromAddress;
		this.event = fact.event();
		this.subjectKey = fact.key();
		this.details = fact.details();
		this.words = fact.words();
	}

	/** Written down for the partnership that it belongs to; null where nothing tells. */
	AuditEntry of(String code) {
		this.partnership = code;
		return this;
	}

	AuditRow row() {
		return new AuditRow(this.id, this.at, this.who, this.fromAddress, this.event, this.subjectKey, this.details,
				this.words);
	}

}
