package org.partnershipactions.cases.victims;

import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.AsbCases;
import org.partnershipactions.cases.MayOnCase;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.cases.MayOnCase.CaseRight.WORK;

/** Makes the link of a survey for the officer who passes it on to the victim. */
@Service
@Transactional
public class SurveySending {

	private final AsbCases cases;

	private final SurveyLifecycle surveys;

	SurveySending(AsbCases cases, SurveyLifecycle surveys) {
		this.cases = cases;
		this.surveys = surveys;
	}

	/**
	 * A fresh link, as its path; one made before works no more, for we keep no secret
	 * that could be shown again.
	 */
	@MayOnCase(WORK)
	public String link(String key) {
		AsbCase asbCase = this.cases.withKey(key);
		if (this.surveys.of(key).stream().noneMatch((survey) -> survey.state() == SurveyState.SENT)) {
			throw new StepNotOpen(
					"No survey of this case is waiting for an answer. It begins when the victim is told.");
		}
		return "/survey/" + this.surveys.send(asbCase.partnership(), key);
	}

}
