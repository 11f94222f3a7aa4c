package org.partnershipactions.cases.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.partnershipactions.cases.RiskBand;
import org.partnershipactions.cases.risk.RiskAssessment.AssessmentRecord;
import org.partnershipactions.cases.risk.RiskAssessment.RiskRuling;
import org.partnershipactions.cases.risk.RiskChange.ChangeNote;
import org.partnershipactions.cases.risk.RiskQuestionSet.RiskMark;
import org.partnershipactions.cases.risk.RiskQuestionSet.RiskOption;
import org.partnershipactions.cases.risk.RiskQuestionSet.RiskQuestion;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.rules.RuleDecision;
import org.partnershipactions.rules.RuleDecisions;
import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Assesses the risk of cases; the use cases that call it check who may. */
@Component
@Transactional
public class RiskScoring {

	static final String TABLE = "AsbRiskBand";

	private final RiskAssessments assessed;

	private final RiskChanges changes;

	private final RiskQuestionCatalogue questions;

	private final Clock clock;

	private final RuleDecisions rulings;

	RiskScoring(RiskAssessments assessed, RiskChanges changes, RiskQuestionCatalogue questions, Clock clock,
			RuleDecisions rulings) {
		this.assessed = assessed;
		this.changes = changes;
		this.questions = questions;
		this.clock = clock;
		this.rulings = rulings;
	}

	/**
	 * Stores the answers with what they say, and gives the band that the case has from
	 * then on: never lower than before, because only a task-group lead lowers it.
	 * @param partnership whose rules decide
	 * @param until the band that the case had; null while it was not assessed
	 * @throws InvalidAnswers where a question has no answer, or one that is not offered
	 */
	public RiskBand assess(String partnership, String caseKey, RiskBand until, RiskAnswers answers) {
		RiskQuestionSet asked = this.questions.on(LocalDate.now(this.clock));
		List<RiskOption> given = given(asked, answers);
		RiskAssessment before = this.assessed.findFirstByCaseKeyOrderByNumberDesc(caseKey).orElse(null);
		RiskRuling ruling = of(partnership, given);
		RiskBand standing = higher(ruling.band(), (until != null) ? until : RiskBand.STANDARD);
		AssessmentRecord record = new AssessmentRecord(caseKey, (before != null) ? before.number() + 1 : 1,
				asked.number(), Actor.username(), this.clock.instant());
		RiskAssessment assessment = this.assessed
			.save(new RiskAssessment(record, given, answers.words(), ruling, standing));
		if (answers.raisedTo() == null || answers.raisedTo().compareTo(standing) <= 0) {
			return standing;
		}
		change(assessment, standing, answers);
		return answers.raisedTo();
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
		this.changes.save(new RiskChange(assessment, from, answers.raisedTo(),
				new ChangeNote(answers.reason(), Actor.username(), this.clock.instant())));
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

	private RiskRuling of(String partnership, List<RiskOption> answers) {
		RuleDecision ruling = this.rulings.decide(TABLE, partnership, facts(score(answers), answers));
		return new RiskRuling(score(answers), RiskBand.valueOf(ruling.answer().toUpperCase(Locale.ROOT)), ruling.rule(),
				ruling.words(), ruling.table());
	}

	/** What the rule table looks at. */
	static Map<String, ?> facts(int score, List<RiskOption> answers) {
		return Map.of("score", score, "violence", says(answers, RiskMark.VIOLENCE), "feelsUnsafe",
				says(answers, RiskMark.UNSAFE), "hate", says(answers, RiskMark.HATE), "highVulnerability",
				says(answers, RiskMark.VULNERABLE));
	}

	private static int score(List<RiskOption> answers) {
		return answers.stream().mapToInt(RiskOption::score).sum();
	}

	private static boolean says(List<RiskOption> answers, RiskMark mark) {
		return answers.stream().anyMatch((answer) -> answer.mark() == mark);
	}

}
