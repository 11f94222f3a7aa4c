package org.partnershipactions.contributions;

import java.time.Instant;

import org.partnershipactions.forms.FormTask;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.contributions.MayOnContribution.ContributionRight.ANSWER;

/** What an agency says and does about a request. */
@Service
@Transactional
class ContributionAnswering {

	private final Contributions contributions;

	private final ContributionProcess process;

	private final ContributionSchedule schedule;

	ContributionAnswering(Contributions contributions, ContributionProcess process, ContributionSchedule schedule) {
		this.contributions = contributions;
		this.process = process;
		this.schedule = schedule;
	}

	/** The agency accepts, gives a nil return or declines. */
	@FormTask("AnswerRequest")
	@MayOnContribution(ANSWER)
	public void answer(String key, AnswerRequest given) {
		Contribution contribution = this.contributions.withKey(key);
		this.contributions.save(switch (given.answer()) {
			case ACCEPT -> contribution.accept(this.schedule.dueWhenAccepted(contribution.view().due()), now());
			case NOTHING -> contribution.nothing(given.reason(), now());
			case DECLINE -> contribution.decline(given.reason(), this.schedule.decisionDue(), now());
		});
		this.process.answered(key, given.answer());
	}

	/** The agency did what it was asked for. */
	@FormTask("MakeContribution")
	@MayOnContribution(ANSWER)
	public void make(String key, MakeContribution made) {
		this.contributions.save(this.contributions.withKey(key).make(made, this.schedule.now()));
		this.process.made(key);
	}

	private Instant now() {
		return this.schedule.now();
	}

}
