package org.partnershipactions.cases.risk;

import java.util.List;

import org.partnershipactions.cases.AsbCases;
import org.partnershipactions.cases.MayOnCase;
import org.partnershipactions.cases.RiskBand;
import org.partnershipactions.rules.RuleDecisions;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.RuleTable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.cases.MayOnCase.CaseRight.SEE;

/** Says how the risk of a case went, and why. */
@Service
@Transactional(readOnly = true)
public class RiskReading {

	private final RiskAssessments assessed;

	private final RiskChanges changes;

	private final RiskScoring risks;

	private final AsbCases cases;

	private final RuleDecisions rulings;

	RiskReading(RiskAssessments assessed, RiskChanges changes, RiskScoring risks, AsbCases cases,
			RuleDecisions rulings) {
		this.assessed = assessed;
		this.changes = changes;
		this.risks = risks;
		this.cases = cases;
		this.rulings = rulings;
	}

	/** Every assessment and change of a case. */
	@MayOnCase(SEE)
	public RiskHistory history(String key) {
		return new RiskHistory(this.cases.withKey(key).riskBand(),
				this.assessed.findByCaseKeyOrderByNumber(key).stream().map(this.risks::view).toList(),
				this.changes.findByCaseKeyOrderById(key).stream().map(RiskChangeView::of).toList());
	}

	/** Why an assessment gave what it gave; {@link NotFound} where there is none. */
	@MayOnCase(SEE)
	public RiskWhy why(String key, int number) {
		RiskAssessmentView assessment = this.assessed.findByCaseKeyAndNumber(key, number)
			.map(this.risks::view)
			.orElseThrow(() -> new NotFound("risk assessment"));
		RiskHistory history = history(key);
		return new RiskWhy(this.cases.withKey(key).ref(), assessment, this.rulings.table(assessment.table()),
				this.rulings.source(assessment.table()).words(), history.changes(number), history.band(),
				number == history.assessments().size());
	}

	/**
	 * Why a case has its risk.
	 *
	 * @param ref reference of the case
	 * @param assessment what was answered and what the rules said
	 * @param table the decision table as it was then
	 * @param source which version of it that was, in words
	 * @param changes bands that a person raised or lowered afterwards
	 * @param band the band of the case today
	 * @param latest whether no assessment has followed
	 */
	public record RiskWhy(String ref, RiskAssessmentView assessment, RuleTable table, String source,
			List<RiskChangeView> changes, RiskBand band, boolean latest) {
	}

}
