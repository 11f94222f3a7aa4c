package org.partnershipactions.cases.victims;

import org.partnershipactions.cases.CaseStep;
import org.partnershipactions.cases.CaseStepTasks;
import org.partnershipactions.cases.StepWork;

import org.springframework.stereotype.Component;

/** The survey, which ends by itself when nobody answers. */
@Component
public class SurveyTheVictim extends CaseStepTasks {

	private final CaseSurveyEnd ending;

	SurveyTheVictim(StepWork work, CaseSurveyEnd ending) {
		super(work, CaseStep.SURVEY);
		this.ending = ending;
	}

	/** Closes the case although the victim did not answer. */
	public void noAnswer(String key) {
		this.ending.unanswered(key);
	}

}
