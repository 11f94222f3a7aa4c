package org.partnershipactions.contributions;

import java.time.Instant;

import org.partnershipactions.forms.FormTask;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.contributions.MayOnContribution.ContributionRight.ANSWER;

/** What an agency says and does about a request. */
@Service
@Transactional
public class ContributionAnswers {

	private final Contributions contributions;

	private final ContributionProcess process;

	private final ContributionDates dates;

	ContributionAnswers(Contributions contributions, ContributionProcess process, ContributionDates dates) {
		this.contributions = contributions;
		this.process = process;
		this.dates = dates;
	}

	/** The agency accepts, gives a nil return or declines. */
	@FormTask("AnswerRequest")
	@MayOnContribution(ANSWER)
	public void answer(String key, AnswerRequest given) {
		Contribution contribution = this.contributions.withKey(key);
		this.contributions.save(switch (given.answer()) {
			case ACCEPT -> contribution.accept(this.dates.dueWhenAccepted(contribution.view().due()), now());
			case NOTHING -> contribution.nothing(given.reason(), now());
			case DECLINE -> contribution.decline(given.reason(), this.dates.decisionDue(), now());
		});
		this.process.answered(key, given.answer());
	}

	/** The agency did what it was asked for. */
	@FormTask("MakeContribution")
	@MayOnContribution(ANSWER)
	public void make(String key, MakeContribution made) {
		this.contributions.save(this.contributions.withKey(key).make(made, this.dates.now()));
		this.process.made(key);
	}

	private Instant now() {
		return this.dates.now();
	}

}
