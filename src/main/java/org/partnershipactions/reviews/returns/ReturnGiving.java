package org.partnershipactions.reviews.returns;

import org.partnershipactions.plan.ProgressTaking;
import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.reviews.returns.MayOnReturn.ReturnRight.GIVE;

/** Takes what a lead agency says of one of its actions. */
@Service
@Transactional
public class ReturnGiving {

	private final ProgressReturns returns;

	private final ProgressTaking progress;

	private final ReturnMilestones milestones;

	private final ReturnProcess process;

	private final ReturnDates dates;

	ReturnGiving(ProgressReturns returns, ProgressTaking progress, ReturnMilestones milestones, ReturnProcess process,
			ReturnDates dates) {
		this.returns = returns;
		this.progress = progress;
		this.milestones = milestones;
		this.process = process;
		this.dates = dates;
	}

	/**
	 * Takes the return and ticks milestones.
	 * @throws org.partnershipactions.workflow.StepNotOpen where the deadline has passed,
	 * it was given already or the action was withdrawn
	 */
	@MayOnReturn(GIVE)
	public void give(String key, GiveProgress answers) {
		ProgressReturn asked = this.returns.withKey(key);
		this.returns.save(asked.give(new GivenReturn(Actor.username(), this.dates.now())));
		String action = asked.asked().actionKey();
		this.milestones.reach(action, answers.ticked());
		this.progress.give(action, answers.asOf(asked.asked().quarter().lastDay()));
		this.process.given(key);
	}

}
