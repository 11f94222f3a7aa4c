package org.partnershipactions.cases.risk;

import java.util.List;

import org.partnershipactions.cases.RiskBand;
import org.partnershipactions.workflow.RuleTable;

/**
 * Why a case has its risk.
 *
 * @param ref reference of the case
 * @param assessment what was answered and what the rules said
 * @param table the decision table as it was then
 * @param changes bands that a person raised or lowered afterwards
 * @param band the band of the case today
 * @param latest whether no assessment has followed
 */
public record RiskWhy(String ref, RiskAssessmentView assessment, RuleTable table, List<RiskChangeView> changes,
		RiskBand band, boolean latest) {
}
