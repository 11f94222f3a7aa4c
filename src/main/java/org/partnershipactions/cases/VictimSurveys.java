package org.partnershipactions.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.calendar.WorkingDays;
import org.partnershipactions.partners.LocalFigures;
import org.partnershipactions.security.LinkSecret;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends surveys and takes what becomes of them; the use cases check who may. */
@Component
@Transactional
class VictimSurveys {

	private static final String DAYS = "cases.survey.days";

	private final SentSurveys surveys;

	private final WorkingDays workingDays;

	private final LocalFigures figures;

	private final Clock clock;

	VictimSurveys(SentSurveys surveys, WorkingDays workingDays, LocalFigures figures, Clock clock) {
		this.surveys = surveys;
		this.workingDays = workingDays;
		this.figures = figures;
		this.clock = clock;
	}

	/**
	 * Sends the survey of a case and gives the link's secret, which is not kept. While it
	 * is not answered it can be sent again: then only the new link works.
	 */
	String send(String partnership, String caseKey) {
		LocalDate today = LocalDate.now(this.clock);
		LinkSecret secret = LinkSecret.fresh();
		VictimSurvey survey = this.surveys.findByCaseKeyAndState(caseKey, SurveyState.SENT)
			.orElseGet(() -> new VictimSurvey(partnership, caseKey));
		this.surveys.save(survey.send(secret.hash(), today, this.workingDays.after(today, this.figures.today(DAYS))));
		return secret.text();
	}

	/** Takes the answers that a victim gave to an officer. */
	void answered(String caseKey, SurveyAnswers answers) {
		this.surveys.save(open(caseKey).answer(answers, LocalDate.now(this.clock)));
	}

	/** Notes that the victim did not want to answer. */
	void declined(String caseKey) {
		this.surveys.save(open(caseKey).decline(LocalDate.now(this.clock)));
	}

	/** Ends the survey because its time ran out; nothing happens where it has ended. */
	void noAnswer(String caseKey) {
		this.surveys.findByCaseKeyAndState(caseKey, SurveyState.SENT)
			.ifPresent((survey) -> this.surveys.save(survey.stayUnanswered(LocalDate.now(this.clock))));
	}

	/** The surveys of a case, oldest first. */
	@Transactional(readOnly = true)
	List<SurveyView> of(String caseKey) {
		return this.surveys.findByCaseKeyOrderBySentOn(caseKey).stream().map(SurveyView::of).toList();
	}

	private VictimSurvey open(String caseKey) {
		return this.surveys.findByCaseKeyAndState(caseKey, SurveyState.SENT)
			.orElseThrow(() -> new StepNotOpen("No survey of this case is waiting for an answer."));
	}

}
