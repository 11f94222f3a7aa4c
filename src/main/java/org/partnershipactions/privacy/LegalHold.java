package org.partnershipactions.privacy;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.privacy.LegalHoldEvent.LegalHoldLifted;
import org.partnershipactions.privacy.LegalHoldEvent.LegalHoldPlaced;
import org.partnershipactions.privacy.PersonalDataHolder.DueErasure;
import org.partnershipactions.security.sealing.SealedText;

import org.springframework.data.domain.AbstractAggregateRoot;

/** That something must be kept beyond its time, and why. */
@Entity
class LegalHold extends AbstractAggregateRoot<LegalHold> {

	@Id
	private String id = UUID.randomUUID().toString();

	@Version
	private Integer version;

	private String partnership;

	private String kind;

	private String subjectKey;

	private String subjectRef;

	@SealedText
	private String reason;

	private String placedBy;

	private Instant placedAt;

	private String liftedBy;

	private Instant liftedAt;

	protected LegalHold() {
	}

	LegalHold(String partnership, DueErasure due, String reason, String who, Instant at) {
		if (reason == null || reason.isBlank()) {
			throw new InvalidAnswers("reason", "Say why it must be kept");
		}
		this.partnership = partnership;
		this.kind = due.kind();
		this.subjectKey = due.key();
		this.subjectRef = due.ref();
		this.reason = reason.strip();
		this.placedBy = who;
		this.placedAt = at;
		registerEvent(new LegalHoldPlaced(this.subjectKey, this.kind, this.subjectRef));
	}

	LegalHold lift(String who, Instant at) {
		if (this.liftedAt != null) {
			throw new InvalidAnswers("reason", "This hold was lifted already");
		}
		this.liftedBy = who;
		this.liftedAt = at;
		registerEvent(new LegalHoldLifted(this.subjectKey, this.kind, this.subjectRef));
		return this;
	}

	LegalHoldView view() {
		return new LegalHoldView(this.id, this.kind, this.subjectKey, this.subjectRef, this.reason, this.placedBy,
				this.placedAt);
	}

	String partnership() {
		return this.partnership;
	}

}
