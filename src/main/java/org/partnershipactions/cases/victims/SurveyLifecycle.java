package org.partnershipactions.cases.victims;

import java.util.List;

import org.partnershipactions.partners.figures.LocalDays;
import org.partnershipactions.security.LinkSecret;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends surveys and takes what becomes of them; the use cases check who may. */
@Component
@Transactional
public class SurveyLifecycle {

	private static final String DAYS = "cases.survey.days";

	private final VictimSurveys surveys;

	private final LocalDays days;

	SurveyLifecycle(VictimSurveys surveys, LocalDays days) {
		this.surveys = surveys;
		this.days = days;
	}

	/**
	 * Sends the survey of a case and gives the link's secret, which is not kept. While it
	 * is not answered it can be sent again: then only the new link works.
	 */
	public String send(String partnership, String caseKey) {
		LinkSecret secret = LinkSecret.fresh();
		VictimSurvey survey = this.surveys.findByCaseKeyAndState(caseKey, SurveyState.SENT)
			.orElseGet(() -> new VictimSurvey(partnership, caseKey));
		this.surveys.save(survey.send(secret.hash(), this.days.today(), this.days.fromToday(DAYS)));
		return secret.text();
	}

	/** Takes the answers that a victim gave to an officer. */
	public void answered(String caseKey, SurveyAnswers answers) {
		this.surveys.save(open(caseKey).answer(answers, this.days.today()));
	}

	/** Notes that the victim did not want to answer. */
	public void declined(String caseKey) {
		this.surveys.save(open(caseKey).decline(this.days.today()));
	}

	/** Ends the survey because its time ran out; nothing happens where it has ended. */
	public void noAnswer(String caseKey) {
		this.surveys.findByCaseKeyAndState(caseKey, SurveyState.SENT)
			.ifPresent((survey) -> this.surveys.save(survey.stayUnanswered(this.days.today())));
	}

	/** The surveys of a case, oldest first. */
	@Transactional(readOnly = true)
	public List<SurveyView> of(String caseKey) {
		return this.surveys.findByCaseKeyOrderBySentOn(caseKey).stream().map(SurveyView::of).toList();
	}

	private VictimSurvey open(String caseKey) {
		return this.surveys.findByCaseKeyAndState(caseKey, SurveyState.SENT)
			.orElseThrow(() -> new StepNotOpen("No survey of this case is waiting for an answer."));
	}

}
