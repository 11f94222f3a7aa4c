package org.partnershipactions.cases.risk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.partnershipactions.cases.RiskBand;
import org.partnershipactions.cases.risk.RiskEvent.RiskAssessed;
import org.partnershipactions.security.sealing.SealedText;

import org.springframework.data.domain.AbstractAggregateRoot;

/** How high the risk of a case was found to be, and why; never changed afterwards. */
@Entity
public class RiskAssessment extends AbstractAggregateRoot<RiskAssessment> {

	@Id
	private String id = UUID.randomUUID().toString();

	private String caseKey;

	private int number;

	private int questionSet;

	@Embedded
	private RiskRuling ruling;

	@Enumerated(EnumType.STRING)
	private RiskBand band;

	@ElementCollection
	@CollectionTable(name = "risk_answer", joinColumns = @JoinColumn(name = "assessment_id"))
	@OrderColumn(name = "position")
	private List<GivenAnswer> answers = new ArrayList<>();

	@Convert(converter = SealedText.class)
	private String words;

	private String assessedBy;

	private Instant assessedAt;

	protected RiskAssessment() {
	}

	/** The next assessment of a case; its band stands beside an earlier, higher one. */
	RiskAssessment(String caseKey, RiskAssessment before, RiskRuling ruling) {
		this.caseKey = caseKey;
		this.number = (before != null) ? before.number + 1 : 1;
		this.ruling = ruling;
		this.band = ruling.band();
	}

	RiskAssessment answered(RiskQuestionSet questions, List<RiskOption> given, String said) {
		this.questionSet = questions.number();
		given.forEach((one) -> this.answers.add(new GivenAnswer(one.question(), one.code(), one.score())));
		this.words = said;
		return this;
	}

	/** Says who assessed and which band the case has from then on. */
	RiskAssessment by(String account, Instant at, RiskBand standing) {
		this.assessedBy = account;
		this.assessedAt = at;
		this.band = standing;
		registerEvent(new RiskAssessed(this.caseKey, this.number, standing));
		return this;
	}

	/** Forgets the answers and words; score, band and rule stay. */
	public RiskAssessment erase() {
		this.answers.clear();
		this.words = null;
		return this;
	}

	String caseKey() {
		return this.caseKey;
	}

	int number() {
		return this.number;
	}

	int questionSet() {
		return this.questionSet;
	}

	RiskRuling ruling() {
		return this.ruling;
	}

	RiskBand band() {
		return this.band;
	}

	List<GivenAnswer> answers() {
		return List.copyOf(this.answers);
	}

	String words() {
		return this.words;
	}

	String assessedBy() {
		return this.assessedBy;
	}

	Instant assessedAt() {
		return this.assessedAt;
	}

}
