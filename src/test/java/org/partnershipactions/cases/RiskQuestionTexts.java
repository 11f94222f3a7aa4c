package org.partnershipactions.cases;

import java.util.LinkedHashMap;
import java.util.Map;

import org.partnershipactions.cases.risk.RiskAnswers;

/** Answers to the first version of the risk questions: mild by default. */
final class RiskQuestionTexts {

	private static final String MILD = "frequency=ONCE worse=NO targeted=NO hate=NO violence=NO safe=YES effect=NONE"
			+ " health=NO dependants=NO support=GOOD isolation=NO history=NO response=FIRST";

	private RiskQuestionTexts() {
	}

	/** Mild answers but for these, each written {@code question=ANSWER}. */
	static RiskAnswers answersBut(String... others) {
		return new RiskAnswers(mapBut(others), null, null, null);
	}

	static Map<String, String> mapBut(String... others) {
		Map<String, String> answers = new LinkedHashMap<>();
		for (String pair : (MILD + " " + String.join(" ", others)).trim().split(" ")) {
			answers.put(pair.split("=")[0], pair.split("=")[1]);
		}
		return answers;
	}

}
