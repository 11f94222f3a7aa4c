package org.partnershipactions.cases.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

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

}
