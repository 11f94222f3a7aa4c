package org.partnershipactions.cases.risk;

import java.util.Map;

import org.partnershipactions.cases.RiskBand;

/**
 * What an officer answers to the risk questions.
 *
 * @param answers code of the answer, by code of the question
 * @param words what else the person said, or null
 * @param raisedTo the band that the officer raises it to, or null
 * @param reason why it is raised; needed where it is
 */
public record RiskAnswers(Map<String, String> answers, String words, RiskBand raisedTo, String reason) {

	public RiskAnswers {
		answers = Map.copyOf(answers);
	}

}
