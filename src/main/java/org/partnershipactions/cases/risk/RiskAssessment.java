package org.partnershipactions.cases.risk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.partnershipactions.cases.RiskBand;
import org.partnershipactions.cases.risk.RiskEvent.RiskAssessed;
import org.partnershipactions.cases.risk.RiskQuestionSet.RiskOption;
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

	@SealedText
	private String words;

	private String assessedBy;

	private Instant assessedAt;

	protected RiskAssessment() {
	}

	/**
	 * One more assessment of a case.
	 * @param standing band that the case has from then on: never lower than before, so an
	 * earlier, higher one stays beside what the answers say
	 */
	RiskAssessment(AssessmentRecord record, List<RiskOption> given, String words, RiskRuling ruling,
			RiskBand standing) {
		this.caseKey = record.caseKey();
		this.number = record.number();
		this.questionSet = record.questionSet();
		this.assessedBy = record.by();
		this.assessedAt = record.at();
		given.forEach((one) -> this.answers.add(new GivenAnswer(one.question(), one.code(), one.score())));
		this.words = words;
		this.ruling = ruling;
		this.band = standing;
		registerEvent(new RiskAssessed(this.caseKey, this.number, standing));
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

	/**
	 * Which assessment it is, and who made it.
	 *
	 * @param caseKey key of the case
	 * @param number number among the case's assessments, from 1
	 * @param questionSet number of the question set that was answered
	 * @param by account of who assessed
	 * @param at when
	 */
	record AssessmentRecord(String caseKey, int number, int questionSet, String by, Instant at) {
	}

	/**
	 * What the decision table said.
	 *
	 * @param score sum of the answers' scores
	 * @param band the band
	 * @param rule id of the rule that answered
	 * @param words that rule in plain words
	 * @param table the version of the table
	 */
	@Embeddable
	record RiskRuling(int score, @Column(name = "rule_band") @Enumerated(EnumType.STRING) RiskBand band,
			@Column(name = "rule_id") String rule, @Column(name = "rule_words") String words,
			@Column(name = "rule_table") String table) {
	}

	/**
	 * An answer as it was given.
	 *
	 * @param question code of the question
	 * @param answer code of the answer
	 * @param score what it added then
	 */
	@Embeddable
	record GivenAnswer(String question, String answer, int score) {
	}

}
