package org.partnershipactions.cases.risk;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.partnershipactions.cases.RiskBand;
import org.partnershipactions.cases.risk.RiskEvent.RiskLowered;
import org.partnershipactions.cases.risk.RiskEvent.RiskRaised;
import org.partnershipactions.security.sealing.SealedText;

import org.springframework.data.domain.AbstractAggregateRoot;

/** A band that a person raised or lowered, with the reason. */
@Entity
public class RiskChange extends AbstractAggregateRoot<RiskChange> {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String caseKey;

	private int assessment;

	@Enumerated(EnumType.STRING)
	private RiskBand bandBefore;

	@Enumerated(EnumType.STRING)
	private RiskBand bandAfter;

	@SealedText
	private String reason;

	private String changedBy;

	private Instant changedAt;

	protected RiskChange() {
	}

	RiskChange(RiskAssessment assessment, RiskBand before, RiskBand after, ChangeNote note) {
		this.caseKey = assessment.caseKey();
		this.assessment = assessment.number();
		this.bandBefore = before;
		this.bandAfter = after;
		this.reason = note.reason();
		this.changedBy = note.by();
		this.changedAt = note.at();
		registerEvent((after.compareTo(before) > 0) ? new RiskRaised(this.caseKey, before, after)
				: new RiskLowered(this.caseKey, before, after));
	}

	/** Forgets why; that the band was changed stays. */
	public RiskChange erase() {
		this.reason = "Erased";
		return this;
	}

	int assessment() {
		return this.assessment;
	}

	public RiskBand before() {
		return this.bandBefore;
	}

	public RiskBand after() {
		return this.bandAfter;
	}

	public String reason() {
		return this.reason;
	}

	String changedBy() {
		return this.changedBy;
	}

	public Instant changedAt() {
		return this.changedAt;
	}

	/** Why a band was changed, by whose account and when. */
	record ChangeNote(String reason, String by, Instant at) {
	}

}
