package org.partnershipactions.cases.risk;

import java.time.LocalDate;
import java.util.List;

/**
 * A version of the risk questions as people read it.
 *
 * @param number number of the version
 * @param validFrom first day on which it is asked
 * @param reason why it replaced the version before
 * @param by account of who set it
 * @param questions each with its answers
 * @param text all of it as an administrator writes it
 */
public record RiskQuestionSetView(int number, LocalDate validFrom, String reason, String by,
		List<QuestionRow> questions, String text) {

	static RiskQuestionSetView of(RiskQuestionSet set) {
		List<QuestionRow> asked = set.questions()
			.stream()
			.map((question) -> new QuestionRow(question.words(), set.options(question.code())
				.stream()
				.map((one) -> new Answer(one.words(), one.score(), (one.mark() != null) ? one.mark().name() : ""))
				.toList()))
			.toList();
		return new RiskQuestionSetView(set.number(), set.validFrom(), set.reason(), set.setBy(), asked,
				RiskQuestionText.write(set));
	}

	/** A question with its answers. */
	public record QuestionRow(String words, List<Answer> answers) {
	}

	/** An answer, its score and its mark. */
	public record Answer(String words, int score, String mark) {
	}

}
