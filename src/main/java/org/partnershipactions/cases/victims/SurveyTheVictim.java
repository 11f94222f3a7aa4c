package org.partnershipactions.cases.victims;

import org.partnershipactions.cases.CaseStep;
import org.partnershipactions.cases.CaseTasks;
import org.partnershipactions.cases.CaseTasks.CaseStepTasks;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The survey, which ends by itself when nobody answers. */
@Component
@Transactional
public class SurveyTheVictim extends CaseStepTasks {

	private final CaseSurveyEnd ending;

	SurveyTheVictim(CaseTasks tasks, CaseSurveyEnd ending) {
		super(tasks, CaseStep.SURVEY);
		this.ending = ending;
	}

	/** Closes the case although the victim did not answer. */
	public void noAnswer(String key) {
		this.ending.unanswered(key);
	}

}
