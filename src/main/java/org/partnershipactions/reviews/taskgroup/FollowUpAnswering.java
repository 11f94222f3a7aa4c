package org.partnershipactions.reviews.taskgroup;

import org.partnershipactions.forms.FormTask;
import org.partnershipactions.plan.action.ActionChanges;
import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.reviews.taskgroup.MayOnFollowUp.FollowUpRight.ANSWER;

/** Takes what came of the things that task groups asked for. */
@Service
@Transactional
public class FollowUpAnswering {

	private final FollowUps followUps;

	private final FollowUpProcess process;

	private final ActionChanges changes;

	private final GroupReviewDates dates;

	FollowUpAnswering(FollowUps followUps, FollowUpProcess process, ActionChanges changes, GroupReviewDates dates) {
		this.followUps = followUps;
		this.process = process;
		this.changes = changes;
		this.dates = dates;
	}

	/** The agency says what was done, or why it cannot be done. */
	@FormTask("DoFollowUp")
	@MayOnFollowUp(ANSWER)
	public void answer(String key, DoFollowUp answers) {
		take(key, answers.state(), answers.answer());
	}

	/** The manager withdraws the action, or keeps it. */
	@FormTask("DecideOnWithdrawal")
	@MayOnFollowUp(ANSWER)
	public void decide(String key, DecideOnWithdrawal answers) {
		FollowUpFacts followUp = take(key, answers.withdraws() ? FollowUpState.WITHDRAWN : FollowUpState.KEPT,
				answers.comment());
		if (answers.withdraws()) {
			this.changes.withdraw(followUp.asked().actionKey(), answers.comment());
		}
	}

	private FollowUpFacts take(String key, FollowUpState state, String words) {
		FollowUp followUp = this.followUps.withKey(key);
		FollowUpAnswer answer = new FollowUpAnswer(state, words, Actor.username(), this.dates.now());
		FollowUpFacts facts = this.followUps.save(followUp.answer(answer)).facts();
		this.process.answered(facts);
		return facts;
	}

}
