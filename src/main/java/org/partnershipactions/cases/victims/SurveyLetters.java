package org.partnershipactions.cases.victims;

import java.util.Objects;
import java.util.Optional;

import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.AsbCases;
import org.partnershipactions.cases.CaseParticipants.CaseRole;
import org.partnershipactions.cases.timeline.CaseTimeline;
import org.partnershipactions.residents.ResidentRegister;
import org.partnershipactions.security.AllowedTo;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.THE_SYSTEM;

/**
 * Writes the mail with the survey's link at the moment at which it is sent: no secret is
 * kept until then, and what was not sent leaves no link behind.
 */
@Service
@Transactional
public class SurveyLetters {

	private final AsbCases cases;

	private final SurveyLifecycle surveys;

	private final ResidentRegister residents;

	private final CaseTimeline timeline;

	SurveyLetters(AsbCases cases, SurveyLifecycle surveys, ResidentRegister residents, CaseTimeline timeline) {
		this.cases = cases;
		this.surveys = surveys;
		this.residents = residents;
		this.timeline = timeline;
	}

	/**
	 * The mail to the first victim who has an address, with a fresh link; empty where
	 * nobody has one or no survey waits for an answer.
	 */
	@AllowedTo(THE_SYSTEM)
	public Optional<SurveyLetter> of(String key) {
		AsbCase asbCase = this.cases.withKey(key);
		boolean waits = this.surveys.of(key).stream().anyMatch((survey) -> survey.state() == SurveyState.SENT);
		return waits ? address(asbCase).map((address) -> letter(asbCase, address)) : Optional.empty();
	}

	private Optional<String> address(AsbCase asbCase) {
		return asbCase.team()
			.residents(CaseRole.VICTIM)
			.stream()
			.map((victim) -> this.residents.view(victim, asbCase.ref() + ": sending the survey").email())
			.filter(Objects::nonNull)
			.findFirst();
	}

	private SurveyLetter letter(AsbCase asbCase, String address) {
		this.timeline.write(asbCase.key(), "Link to the survey mailed to the victim");
		return SurveyLetter.of(address, asbCase.ref(),
				"/survey/" + this.surveys.send(asbCase.partnership(), asbCase.key()));
	}

}
