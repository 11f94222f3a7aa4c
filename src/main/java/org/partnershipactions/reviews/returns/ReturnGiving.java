package org.partnershipactions.reviews.returns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.forms.FormTask;
import org.partnershipactions.forms.FormValues;
import org.partnershipactions.plan.action.ActionDelivery;
import org.partnershipactions.plan.action.Delivery.Milestone;
import org.partnershipactions.plan.action.Stage;
import org.partnershipactions.plan.progress.GivenProgress;
import org.partnershipactions.plan.progress.ProgressTaking;
import org.partnershipactions.plan.reading.ActionReading;
import org.partnershipactions.plan.reading.ActionView;
import org.partnershipactions.reviews.MayOnReviews;
import org.partnershipactions.reviews.returns.ProgressReturn.AskedReturn;
import org.partnershipactions.reviews.returns.ProgressReturn.GivenReturn;
import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.reviews.MayOnReviews.ReviewsRight.GIVE_RETURN;

/** Takes what a lead agency says of one of its actions. */
@Service
@Transactional
public class ReturnGiving {

	private final ProgressReturns returns;

	private final ProgressTaking progress;

	private final ReturnProcess process;

	private final ReturnSchedule schedule;

	private final ActionReading actions;

	private final ActionDelivery delivery;

	ReturnGiving(ProgressReturns returns, ProgressTaking progress, ReturnProcess process, ReturnSchedule schedule,
			ActionReading actions, ActionDelivery delivery) {
		this.returns = returns;
		this.progress = progress;
		this.process = process;
		this.schedule = schedule;
		this.actions = actions;
		this.delivery = delivery;
	}

	/**
	 * Takes the return and ticks milestones.
	 * @throws org.partnershipactions.workflow.StepNotOpen where the deadline has passed,
	 * it was given already or the action was withdrawn
	 */
	@FormTask("GiveProgress")
	@MayOnReviews(GIVE_RETURN)
	public void give(String key, GiveProgress answers) {
		ProgressReturn asked = this.returns.withKey(key);
		this.returns.save(asked.give(new GivenReturn(Actor.username(), this.schedule.now())));
		String action = asked.asked().actionKey();
		reach(action, answers.ticked());
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
		values.put("milestones", waiting(asked.actionKey()).stream().map((line) -> Map.of("milestone", line)).toList());
		GivenProgress last = this.progress.lastBefore(asked.actionKey(), asked.quarter().lastDay());
		if (last != null) {
			values.put("status", last.status().name());
			values.put("confidence", last.confidence().name());
			values.put("percent", last.percent());
			values.put("counted", last.counted());
		}
		return values;
	}

	/** Their lines, such as "2. All schools asked, by 30 September 2026". */
	List<String> waiting(String action) {
		return List.copyOf(numbered(action).keySet());
	}

	/** Ticks those whose lines are given; what was ticked meanwhile stays as it is. */
	void reach(String action, List<String> lines) {
		Map<String, Integer> waiting = numbered(action);
		lines.stream()
			.filter(waiting::containsKey)
			.forEach((line) -> this.delivery.reachMilestone(action, waiting.get(line)));
	}

	private Map<String, Integer> numbered(String key) {
		ActionView action = this.actions.view(key);
		Map<String, Integer> numbered = new LinkedHashMap<>();
		for (int i = 0; action.summary().stage() == Stage.DELIVER && i < action.milestones().size(); i++) {
			Milestone milestone = action.milestones().get(i);
			if (milestone.reachedOn() == null) {
				numbered.put("%d. %s, by %s".formatted(i + 1, milestone.title(), DayWords.day(milestone.date())), i);
			}
		}
		return numbered;
	}

}
