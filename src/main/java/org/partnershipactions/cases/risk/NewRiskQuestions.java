package org.partnershipactions.cases.risk;

import java.time.LocalDate;
import java.util.List;

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
