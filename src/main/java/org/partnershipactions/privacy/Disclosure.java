package org.partnershipactions.privacy;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.security.sealing.SealedText;

/** One row of the ledger of disclosures; once written it is never changed. */
@Entity
@Immutable
@Table(name = "disclosure")
class Disclosure {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String partnership;

	private Instant at;

	private String who;

	private String kind;

	private String subjectKey;

	private String subjectRef;

	private String toAgency;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private DisclosurePurpose purposeCode;

	@SealedText
	private String purpose;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private Gateway gateway;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private Regime regime;

	@SealedText
	private String shown;

	protected Disclosure() {
	}

	Disclosure(NewDisclosure disclosure, String who, Instant at) {
		this.partnership = disclosure.subject().partnership();
		this.at = at;
		this.who = who;
		this.kind = disclosure.subject().kind();
		this.subjectKey = disclosure.subject().key();
		this.subjectRef = disclosure.subject().ref();
		this.toAgency = disclosure.toAgency();
		this.purposeCode = disclosure.purpose();
		this.purpose = disclosure.words();
		this.gateway = disclosure.gateway();
		this.regime = disclosure.regime();
		this.shown = String.join("\n", disclosure.shown());
	}

	DisclosureView view() {
		return new DisclosureView(this.id, this.at, this.who, this.kind, this.subjectKey, this.subjectRef,
				this.toAgency, this.purpose, this.gateway, this.regime,
				this.shown.isEmpty() ? List.of() : List.of(this.shown.split("\n")));
	}

}
