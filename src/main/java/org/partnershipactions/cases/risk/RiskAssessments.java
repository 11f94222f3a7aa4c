package org.partnershipactions.cases.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.cases.RiskBand;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Assesses the risk of cases; the use cases that call it check who may. */
@Component
@Transactional
public class RiskAssessments {

	private final AssessedRisks assessed;

	private final RiskChanges changes;

	private final RiskQuestionSets questions;

	private final RiskDecision decision;

	private final Clock clock;

	RiskAssessments(AssessedRisks assessed, RiskChanges changes, RiskQuestionSets questions, RiskDecision decision,
			Clock clock) {
		this.assessed = assessed;
		this.changes = changes;
		this.questions = questions;
		this.decision = decision;
		this.clock = clock;
	}

	/**
	 * Stores the answers with what they say, and gives the band that the case has from
	 * then on: never lower than before, because only a task-group lead lowers it.
	 * @throws InvalidAnswers where a question has no answer, or one that is not offered
	 */
	public RiskBand assess(String caseKey, RiskAnswers answers) {
		RiskQuestionSet asked = this.questions.on(LocalDate.now(this.clock));
		List<RiskOption> given = given(asked, answers);
		RiskAssessment before = this.assessed.findFirstByCaseKeyOrderByNumberDesc(caseKey).orElse(null);
		RiskRuling ruling = this.decision.of(given);
		RiskBand standing = higher(ruling.band(), band(caseKey).orElse(RiskBand.STANDARD));
		RiskAssessment assessment = this.assessed
			.save(new RiskAssessment(caseKey, before, ruling).answered(asked, given, answers.words())
				.by(Actor.username(), this.clock.instant(), standing));
		if (answers.raisedTo() == null || answers.raisedTo().compareTo(standing) <= 0) {
			return standing;
		}
		change(assessment, standing, answers);
		return answers.raisedTo();
	}

	/** The band of a case today; empty while its risk is not assessed. */
	@Transactional(readOnly = true)
	public Optional<RiskBand> band(String caseKey) {
		Optional<RiskAssessment> last = this.assessed.findFirstByCaseKeyOrderByNumberDesc(caseKey);
		Optional<RiskChange> changed = this.changes.findFirstByCaseKeyOrderByIdDesc(caseKey);
		return last.map((assessment) -> changed.filter((change) -> change.assessment() == assessment.number())
			.map(RiskChange::after)
			.orElse(assessment.band()));
	}

	/** The latest assessment of a case. */
	@Transactional(readOnly = true)
	public Optional<RiskAssessmentView> latest(String caseKey) {
		return this.assessed.findFirstByCaseKeyOrderByNumberDesc(caseKey).map(this::view);
	}

	public RiskAssessmentView view(RiskAssessment assessment) {
		return RiskAssessmentView.of(assessment, this.questions.numbered(assessment.questionSet()));
	}

	private void change(RiskAssessment assessment, RiskBand from, RiskAnswers answers) {
		if (answers.reason() == null || answers.reason().isBlank()) {
			throw new InvalidAnswers("reason", "Say why the risk is higher than the answers show");
		}
		this.changes.save(new RiskChange(assessment, from, answers.raisedTo()).because(answers.reason(),
				Actor.username(), this.clock.instant()));
	}

	private static List<RiskOption> given(RiskQuestionSet asked, RiskAnswers answers) {
		List<RiskOption> given = new ArrayList<>();
		List<FieldError> missing = new ArrayList<>();
		for (RiskQuestion question : asked.questions()) {
			asked.option(question.code(), answers.answers().getOrDefault(question.code(), ""))
				.ifPresentOrElse(given::add, () -> missing.add(missing(question)));
		}
		if (!missing.isEmpty()) {
			throw new InvalidAnswers(missing);
		}
		return given;
	}

	private static FieldError missing(RiskQuestion question) {
		return new FieldError("answers." + question.code(), "Choose an answer that is offered: " + question.words());
	}

	private static RiskBand higher(RiskBand one, RiskBand other) {
		return (one.compareTo(other) >= 0) ? one : other;
	}

}
