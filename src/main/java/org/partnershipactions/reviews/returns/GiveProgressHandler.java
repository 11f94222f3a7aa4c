package org.partnershipactions.reviews.returns;

import java.util.LinkedHashMap;
import java.util.Map;

import org.partnershipactions.forms.FormHandler;
import org.partnershipactions.plan.GivenProgress;
import org.partnershipactions.plan.ProgressTaking;

import org.springframework.stereotype.Component;

/**
 * Takes a return to its use case, and fills the form with last quarter's answers; not
 * with its sentence, which would be sent again unread.
 */
@Component
class GiveProgressHandler implements FormHandler<GiveProgress> {

	private final ReturnGiving giving;

	private final ProgressReturns returns;

	private final ProgressTaking progress;

	private final ReturnMilestones milestones;

	GiveProgressHandler(ReturnGiving giving, ProgressReturns returns, ProgressTaking progress,
			ReturnMilestones milestones) {
		this.giving = giving;
		this.returns = returns;
		this.progress = progress;
		this.milestones = milestones;
	}

	@Override
	public String form() {
		return "GiveProgress";
	}

	@Override
	public Class<GiveProgress> answers() {
		return GiveProgress.class;
	}

	@Override
	public void submit(String key, GiveProgress answers) {
		this.giving.give(key, answers);
	}

	@Override
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
