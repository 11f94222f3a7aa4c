package org.partnershipactions.cases.risk;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.partnershipactions.cases.RiskBand;
import org.partnershipactions.workflow.Ruling;
import org.partnershipactions.workflow.Rulings;

import org.springframework.stereotype.Component;

/** Asks the decision table how high the risk is, and which rule says so. */
@Component
class RiskDecision {

	static final String TABLE = "AsbRiskBand";

	private final Rulings rulings;

	RiskDecision(Rulings rulings) {
		this.rulings = rulings;
	}

	RiskRuling of(List<RiskOption> answers) {
		Ruling ruling = this.rulings.rule(TABLE,
				Map.of("score", score(answers), "violence", says(answers, RiskMark.VIOLENCE), "feelsUnsafe",
						says(answers, RiskMark.UNSAFE), "hate", says(answers, RiskMark.HATE), "highVulnerability",
						says(answers, RiskMark.VULNERABLE)));
		return new RiskRuling(score(answers), RiskBand.valueOf(ruling.answer().toUpperCase(Locale.ROOT)), ruling.rule(),
				ruling.words(), ruling.table());
	}

	private static int score(List<RiskOption> answers) {
		return answers.stream().mapToInt(RiskOption::score).sum();
	}

	private static boolean says(List<RiskOption> answers, RiskMark mark) {
		return answers.stream().anyMatch((answer) -> answer.mark() == mark);
	}

}
