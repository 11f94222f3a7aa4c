package org.partnershipactions.cases.risk;

import java.time.Instant;
import java.util.List;

import org.partnershipactions.cases.RiskBand;
import org.partnershipactions.cases.risk.RiskAssessment.GivenAnswer;
import org.partnershipactions.cases.risk.RiskAssessment.RiskRuling;
import org.partnershipactions.cases.risk.RiskQuestionSet.RiskOption;
import org.partnershipactions.cases.risk.RiskQuestionSet.RiskQuestion;

/**
 * One assessment as people read it.
 *
 * @param number number within the case, from 1
 * @param questionSet number of the version that was asked
 * @param score sum of the scores
 * @param ruleBand band that the decision table gave
 * @param band band of the case from then on
 * @param rule id of the rule that answered
 * @param ruleWords that rule in plain words
 * @param table version of the decision table
 * @param answers each question with its answer
 * @param words what else the person said, or null
 * @param by account of who assessed
 * @param at when
 */
public record RiskAssessmentView(int number, int questionSet, int score, RiskBand ruleBand, RiskBand band, String rule,
		String ruleWords, String table, List<Answer> answers, String words, String by, Instant at) {

	/**
	 * A question with its answer.
	 *
	 * @param code of the question
	 * @param question in words
	 * @param answer in words
	 * @param score what it added
	 */
	public record Answer(String code, String question, String answer, int score) {
	}

	static RiskAssessmentView of(RiskAssessment assessment, RiskQuestionSet questions) {
		RiskRuling ruling = assessment.ruling();
		return new RiskAssessmentView(assessment.number(), assessment.questionSet(), ruling.score(), ruling.band(),
				assessment.band(), ruling.rule(), ruling.words(), ruling.table(),
				assessment.answers().stream().map((given) -> answer(questions, given)).toList(), assessment.words(),
				assessment.assessedBy(), assessment.assessedAt());
	}

	private static Answer answer(RiskQuestionSet questions, GivenAnswer given) {
		String question = questions.questions()
			.stream()
			.filter((one) -> one.code().equals(given.question()))
			.map(RiskQuestion::words)
			.findFirst()
			.orElse(given.question());
		String answer = questions.option(given.question(), given.answer())
			.map(RiskOption::words)
			.orElse(given.answer());
		return new Answer(given.question(), question, answer, given.score());
	}

}
