package org.partnershipactions.cases.restriction;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.partnershipactions.cases.restriction.RestrictionEvent.ReaderNamed;
import org.partnershipactions.cases.restriction.RestrictionEvent.ReaderRemoved;

import org.springframework.data.domain.AbstractAggregateRoot;

/** Somebody who sees a case although it is restricted. */
@Entity
@Table(name = "case_named_reader")
class NamedReader extends AbstractAggregateRoot<NamedReader> {

	@Id
	@Column(length = 36)
	private String id;

	private String caseId;

	private String account;

	private String namedBy;

	private Instant namedAt;

	protected NamedReader() {
	}

	NamedReader(String caseKey, String account, String namedBy, Instant now) {
		this.id = UUID.randomUUID().toString();
		this.caseId = caseKey;
		this.account = account;
		this.namedBy = namedBy;
		this.namedAt = now;
		registerEvent(new ReaderNamed(caseKey, account));
	}

	NamedReader remove() {
		registerEvent(new ReaderRemoved(this.caseId, this.account));
		return this;
	}

	String account() {
		return this.account;
	}

	String namedBy() {
		return this.namedBy;
	}

	Instant namedAt() {
		return this.namedAt;
	}

}
