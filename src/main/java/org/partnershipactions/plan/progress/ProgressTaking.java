package org.partnershipactions.plan.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.plan.MayOnPlan;
import org.partnershipactions.plan.action.ActionEvent.ProgressReported;
import org.partnershipactions.plan.action.ActionTimeline;
import org.partnershipactions.plan.action.PriorityAction;
import org.partnershipactions.plan.action.PriorityActions;
import org.partnershipactions.plan.action.Status;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.AllowedTo;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.plan.MayOnPlan.PlanRight.DELIVER;
import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

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
	@MayOnPlan(DELIVER)
	public void give(String key, GivenProgress given) {
		PriorityAction action = this.actions.withKey(key);
		action.mustBeLive();
		ProgressRules.check(given, action, this.clock.today());
		this.progress.save(new ActionProgress(action, given, Actor.username(), this.clock.instant()));
		this.actions.save(action.say(new ProgressReported(key, given.asOf())));
	}

	/** The last word on an action on a day before this one, or null. */
	@AllowedTo(SIGNED_IN)
	@Transactional(readOnly = true)
	public GivenProgress lastBefore(String key, LocalDate day) {
		return this.progress.ofAction(key, day.minusDays(1))
			.stream()
			.map(ActionProgress::given)
			.findFirst()
			.orElse(null);
	}

	/**
	 * What can be said of an action; each refusal names the field and how to put it
	 * right.
	 */
	static final class ProgressRules {

		private static final int WHOLE = 100;

		private static final int LONGEST_SENTENCE = 500;

		private final List<FieldError> errors = new ArrayList<>();

		private ProgressRules() {
		}

		static void check(GivenProgress given, PriorityAction action, LocalDate today) {
			ProgressRules rules = new ProgressRules();
			rules.day(given.asOf(), action.deadlines().startedOn(), today);
			rules.standing(given);
			rules.figures(given);
			if (!rules.errors.isEmpty()) {
				throw new InvalidAnswers(rules.errors);
			}
		}

		private void day(LocalDate asOf, LocalDate began, LocalDate today) {
			if (asOf == null) {
				refuse("asOf", "Enter the day of which you tell");
			}
			else if (asOf.isAfter(today)) {
				refuse("asOf", "Enter today or a day before it: nobody can tell yet how the action stands on "
						+ ActionTimeline.day(asOf));
			}
			else if (asOf.isBefore(began)) {
				refuse("asOf", "Enter a day from " + ActionTimeline.day(began) + " on, when the action began");
			}
		}

		private void standing(GivenProgress given) {
			if (given.status() == null) {
				refuse("status", "Select how the action stands");
			}
			else if (given.status() == Status.WITHDRAWN) {
				refuse("status", "Select another status: only the partnership manager withdraws an action");
			}
			if (given.confidence() == null) {
				refuse("confidence", "Select whether it will be done by its date");
			}
		}

		private void figures(GivenProgress given) {
			if (given.percent() < 0 || given.percent() > WHOLE) {
				refuse("percent", "Enter how much is done as a whole number from 0 to 100");
			}
			if (given.counted() != null && given.counted() < 0) {
				refuse("counted", "Enter how many were counted as 0 or more, or leave it empty");
			}
			if (given.sentence() != null && given.sentence().length() > LONGEST_SENTENCE) {
				refuse("sentence", "Shorten the sentence to 500 characters; it has " + given.sentence().length());
			}
		}

		private void refuse(String field, String message) {
			this.errors.add(new FieldError(field, message));
		}

	}

}
