package org.partnershipactions.cases.risk;

import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.AsbCases;
import org.partnershipactions.cases.CaseProcess;
import org.partnershipactions.cases.RiskBand;

import org.springframework.stereotype.Component;

/**
 * What follows when the risk of a case is another: dates, supervision, the task group.
 */
@Component
class CaseRiskEffects {

	private final AsbCases cases;

	private final CaseProcess process;

	CaseRiskEffects(AsbCases cases, CaseProcess process) {
		this.cases = cases;
		this.process = process;
	}

	/** A person raised or lowered the risk. */
	void changed(String key, RiskBand band) {
		AsbCase asbCase = this.cases.withKey(key);
		asbCase.mustBeLive();
		boolean another = asbCase.band(band);
		follow(this.cases.save(asbCase), another);
	}

	/** Called once the process has left the step of the assessment. */
	void follow(AsbCase asbCase, boolean changed) {
		if (changed) {
			this.process.follow(asbCase);
		}
		if (changed && asbCase.highRisk()) {
			this.process.askTaskGroup(asbCase);
		}
	}

}
