package org.partnershipactions.reviews.returns;

import java.util.LinkedHashMap;
import java.util.Map;

import org.partnershipactions.forms.FormTask;
import org.partnershipactions.forms.FormValues;
import org.partnershipactions.plan.progress.GivenProgress;
import org.partnershipactions.plan.progress.ProgressTaking;
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
	@FormTask("GiveProgress")
	@MayOnReturn(GIVE)
	public void give(String key, GiveProgress answers) {
		ProgressReturn asked = this.returns.withKey(key);
		this.returns.save(asked.give(new GivenReturn(Actor.username(), this.dates.now())));
		String action = asked.asked().actionKey();
		this.milestones.reach(action, answers.ticked());
		this.progress.give(action, answers.asOf(asked.asked().quarter().lastDay()));
		this.process.given(key);
	}

	/**
	 * Last quarter's answers; not its sentence, which would be sent again unread.
	 */
	@FormValues("GiveProgress")
	@Transactional(readOnly = true)
	public Map<String, Object> values(String key) {
		AskedReturn asked = this.returns.withKey(key).asked();
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("milestones",
				this.milestones.waiting(asked.actionKey()).stream().map((line) -> Map.of("milestone", line)).toList());
		GivenProgress last = this.progress.lastBefore(asked.actionKey(), asked.quarter().lastDay());
		if (last != null) {
			values.put("status", last.status().name());
			values.put("confidence", last.confidence().name());
			values.put("percent", last.percent());
			values.put("counted", last.counted());
		}
		return values;
	}

}
