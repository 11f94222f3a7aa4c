package org.partnershipactions.cases.risk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.partnershipactions.cases.RiskBand;

/** Answers of the form "AssessRisk". */
public record AssessRisk(List<AnswerRow> answers, String words, RiskBand raisedTo, String reason) {

	RiskAnswers given() {
		Map<String, String> given = new LinkedHashMap<>();
		this.answers.forEach((row) -> given.put(row.question(), row.answer()));
		return new RiskAnswers(given, this.words, this.raisedTo, this.reason);
	}

	/** The answer to one question. */
	record AnswerRow(String question, String answer) {
	}

}
