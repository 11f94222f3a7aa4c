package org.partnershipactions.cases.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.hibernate.Hibernate;

/** One version of the risk questions; never changed, only followed by the next. */
@Entity
class RiskQuestionSet {

	@Id
	private String id = UUID.randomUUID().toString();

	private int number;

	private LocalDate validFrom;

	private String reason;

	private String setBy;

	private Instant setAt;

	@ElementCollection
	@CollectionTable(name = "risk_question", joinColumns = @JoinColumn(name = "set_id"))
	@OrderColumn(name = "position")
	private List<RiskQuestion> questions = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "risk_option", joinColumns = @JoinColumn(name = "set_id"))
	@OrderColumn(name = "position")
	private List<RiskOption> options = new ArrayList<>();

	protected RiskQuestionSet() {
	}

	/** The version that follows another. */
	RiskQuestionSet(RiskQuestionSet before, NewRiskQuestions next, Instant at) {
		this.number = before.number + 1;
		this.validFrom = next.validFrom();
		this.reason = next.reason();
		this.setBy = next.by();
		this.setAt = at;
		this.questions.addAll(next.questions());
		this.options.addAll(next.options());
	}

	int number() {
		return this.number;
	}

	LocalDate validFrom() {
		return this.validFrom;
	}

	String reason() {
		return this.reason;
	}

	String setBy() {
		return this.setBy;
	}

	/** The version with everything that it asks, so that it can be kept. */
	RiskQuestionSet whole() {
		Hibernate.initialize(this.questions);
		Hibernate.initialize(this.options);
		return this;
	}

	Instant setAt() {
		return this.setAt;
	}

	List<RiskQuestion> questions() {
		return List.copyOf(this.questions);
	}

	List<RiskOption> options() {
		return List.copyOf(this.options);
	}

	List<RiskOption> options(String question) {
		return this.options.stream().filter((option) -> option.question().equals(question)).toList();
	}

	Optional<RiskOption> option(String question, String code) {
		return options(question).stream().filter((option) -> option.code().equals(code)).findFirst();
	}

	/**
	 * One question of a version.
	 *
	 * @param code by which answers name it
	 * @param words the question
	 * @param hint what helps to answer it, or null
	 */
	@Embeddable
	public record RiskQuestion(String code, String words, String hint) {
	}

	/**
	 * One answer that a question offers.
	 *
	 * @param question code of the question
	 * @param code by which it is given
	 * @param words the answer
	 * @param score what it adds, from 0
	 * @param mark what it says that raises the risk whatever the score, or null
	 */
	@Embeddable
	record RiskOption(String question, String code, String words, int score,
			@Enumerated(EnumType.STRING) RiskMark mark) {
	}

	/** What an answer says that raises the risk whatever the score. */
	enum RiskMark {

		VIOLENCE, UNSAFE, HATE, VULNERABLE

	}

	/**
	 * A new version of the risk questions.
	 *
	 * @param questions in the order in which they are asked
	 * @param options their answers, in order
	 * @param validFrom first day on which it is asked
	 * @param reason why it replaces the version before
	 * @param by account of who sets it
	 */
	record NewRiskQuestions(List<RiskQuestion> questions, List<RiskOption> options, LocalDate validFrom, String reason,
			String by) {
	}

}
