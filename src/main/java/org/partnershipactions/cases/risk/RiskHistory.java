package org.partnershipactions.cases.risk;

import java.util.List;

import org.partnershipactions.cases.RiskBand;

/**
 * How the risk of a case went.
 *
 * @param band the band today, or null while it is not assessed
 * @param assessments oldest first
 * @param changes bands that a person raised or lowered, oldest first
 */
public record RiskHistory(RiskBand band, List<RiskAssessmentView> assessments, List<RiskChangeView> changes) {

	/** Changes that followed one assessment. */
	public List<RiskChangeView> changes(int assessment) {
		return this.changes.stream().filter((change) -> change.assessment() == assessment).toList();
	}

}
