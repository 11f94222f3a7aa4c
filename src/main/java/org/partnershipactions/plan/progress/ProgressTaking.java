package org.partnershipactions.plan.progress;

import java.time.LocalDate;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.plan.MayOnAction;
import org.partnershipactions.plan.action.ActionEvent.ProgressReported;
import org.partnershipactions.plan.action.PriorityAction;
import org.partnershipactions.plan.action.PriorityActions;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.ForEveryone;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.plan.MayOnAction.ActionRight.DELIVER;

/** Takes what accountable leads say of their actions, and keeps every word. */
@Service
@Transactional
public class ProgressTaking {

	private final PriorityActions actions;

	private final ActionProgresses progress;

	private final PartnershipClock clock;

	ProgressTaking(PriorityActions actions, ActionProgresses progress, PartnershipClock clock) {
		this.actions = actions;
		this.progress = progress;
		this.clock = clock;
	}

	/**
	 * Takes the lead's word on an action that was adopted and not withdrawn; one for the
	 * same day replaces the one before, which is kept.
	 * @throws org.partnershipactions.forms.InvalidAnswers naming each field that cannot
	 * be taken as it is
	 * @throws org.partnershipactions.workflow.StepNotOpen where the action is a draft or
	 * withdrawn
	 */
	@MayOnAction(DELIVER)
	public void give(String key, GivenProgress given) {
		PriorityAction action = this.actions.withKey(key);
		action.mustBeLive();
		ProgressRules.check(given, action, this.clock.today());
		this.progress.save(new ActionProgress(action, given, Actor.username(), this.clock.instant()));
		this.actions.save(action.say(new ProgressReported(key, given.asOf())));
	}

	/** The last word on an action on a day before this one, or null. */
	@ForEveryone
	@Transactional(readOnly = true)
	public GivenProgress lastBefore(String key, LocalDate day) {
		return this.progress.ofAction(key, day.minusDays(1))
			.stream()
			.map(ActionProgress::given)
			.findFirst()
			.orElse(null);
	}

}
