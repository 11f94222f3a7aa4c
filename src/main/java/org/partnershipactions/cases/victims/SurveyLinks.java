package org.partnershipactions.cases.victims;

import java.time.Clock;
import java.time.LocalDate;

import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.LinkSecret;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.LINK_HOLDERS;

/** Surveys for whoever has the link, without signing in. */
@Service
@Transactional
public class SurveyLinks {

	private final VictimSurveys surveys;

	private final Clock clock;

	SurveyLinks(VictimSurveys surveys, Clock clock) {
		this.surveys = surveys;
		this.clock = clock;
	}

	/** The survey behind a link; {@link NotFound} where there is none. */
	@AllowedTo(LINK_HOLDERS)
	@Transactional(readOnly = true)
	public SurveyView bySecret(String secret) {
		return SurveyView.of(find(secret));
	}

	/** Whether the link can be used today. */
	@AllowedTo(LINK_HOLDERS)
	@Transactional(readOnly = true)
	public boolean takesAnswers(String secret) {
		return find(secret).takesAnswersOn(today());
	}

	/** Takes the answers, once; {@link StepNotOpen} where it is used or too late. */
	@AllowedTo(LINK_HOLDERS)
	public void answer(String secret, SurveyAnswers answers) {
		this.surveys.save(usable(secret).answer(answers, today()));
	}

	/** Notes that the victim does not want to answer. */
	@AllowedTo(LINK_HOLDERS)
	public void decline(String secret) {
		this.surveys.save(usable(secret).decline(today()));
	}

	private VictimSurvey usable(String secret) {
		VictimSurvey survey = find(secret);
		if (!survey.takesAnswersOn(today())) {
			throw new StepNotOpen("This survey has been answered already, or its time has run out.");
		}
		return survey;
	}

	private VictimSurvey find(String secret) {
		return this.surveys.findBySecretHash(new LinkSecret(secret).hash()).orElseThrow(() -> new NotFound("survey"));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
