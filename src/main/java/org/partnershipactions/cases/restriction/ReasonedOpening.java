package org.partnershipactions.cases.restriction;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.partnershipactions.cases.restriction.RestrictionEvent.RestrictedCaseOpened;
import org.partnershipactions.security.sealing.SealedText;

import org.springframework.data.domain.AbstractAggregateRoot;

/** That somebody who is not named opened a restricted case, and why. */
@Entity
@Table(name = "case_reasoned_opening")
class ReasonedOpening extends AbstractAggregateRoot<ReasonedOpening> {

	@Id
	@Column(length = 36)
	private String id;

	private String caseId;

	private String account;

	@SealedText
	private String reason;

	private Instant openedAt;

	private Instant openUntil;

	protected ReasonedOpening() {
	}

	/** Opens a case from now on. */
	ReasonedOpening(String caseKey, String account, String reason, Instant now, Duration lasts) {
		this.id = UUID.randomUUID().toString();
		this.caseId = caseKey;
		this.account = account;
		this.reason = reason;
		this.openedAt = now;
		this.openUntil = now.plus(lasts);
		registerEvent(new RestrictedCaseOpened(caseKey, account, reason));
	}

	/** That it was opened stays, why does not. */
	ReasonedOpening erase() {
		this.reason = "Erased";
		return this;
	}

}
