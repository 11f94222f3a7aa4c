package org.partnershipactions.cases.victims;

import org.partnershipactions.cases.AsbCases;
import org.partnershipactions.cases.CaseStep;
import org.partnershipactions.cases.MayOnCase;
import org.partnershipactions.forms.FormTask;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.cases.MayOnCase.CaseRight.WORK;

/** Asks the victim of a closed case how it went. */
@Service
@Transactional
class Surveying {

	private final AsbCases cases;

	private final SurveyLifecycle surveys;

	Surveying(AsbCases cases, SurveyLifecycle surveys) {
		this.cases = cases;
		this.surveys = surveys;
	}

	/** Takes what the victim answered to an officer, or that they do not want to. */
	@FormTask("SurveyVictim")
	@MayOnCase(WORK)
	public void survey(String key, SurveyVictim answers) {
		this.cases.withKey(key).deadlines().mustBeOpen(CaseStep.SURVEY);
		if (answers.declined()) {
			this.surveys.declined(key);
		}
		else {
			this.surveys.answered(key, answers.given());
		}
	}

}
