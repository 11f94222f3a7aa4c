package org.partnershipactions.plan.action;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.plan.MayOnPlan;
import org.partnershipactions.plan.action.ActionEvent.RatingAgreed;
import org.partnershipactions.plan.action.ActionEvent.ReviewNoted;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.plan.MayOnPlan.PlanRight.APPROVE;

/**
 * What a task group decided about its actions at a review, carried out on the authority
 * of its lead. What stands against a decision is said, not thrown, so that the other
 * decisions of the review still apply; each method gives the reason why nothing was
 * changed, or nothing.
 */
@Service
@Transactional
public class ReviewedChanges {

	private final PriorityActions actions;

	private final ActionChanges changes;

	private final ChangeRules rules;

	ReviewedChanges(PriorityActions actions, ActionChanges changes, ChangeRules rules) {
		this.actions = actions;
		this.changes = changes;
		this.rules = rules;
	}

	/** Moves the action's date, and everything that hangs on it. */
	@MayOnPlan(APPROVE)
	public Optional<String> moveDate(String key, LocalDate due, String reason) {
		Optional<String> obstacle = obstacle(key, (action) -> this.rules.mayMove(action, due, reason));
		if (obstacle.isEmpty()) {
			this.changes.moveDateNow(key, due, reason);
		}
		return obstacle;
	}

	/** Writes the agreed rating into the action's history. */
	@MayOnPlan(APPROVE)
	public Optional<String> rate(String key, Rag rating, String words) {
		return say(key, new RatingAgreed(key, rating, words));
	}

	/** Writes a decision in words into the action's history. */
	@MayOnPlan(APPROVE)
	public Optional<String> note(String key, String words) {
		return say(key, new ReviewNoted(key, words));
	}

	/** Why nothing more can be asked of the action; nothing where it runs. */
	@MayOnPlan(APPROVE)
	@Transactional(readOnly = true)
	public Optional<String> closed(String key) {
		return obstacle(key, (action) -> {
		});
	}

	private Optional<String> say(String key, Object event) {
		Optional<String> obstacle = closed(key);
		if (obstacle.isEmpty()) {
			this.actions.save(this.actions.withKey(key).say(event));
		}
		return obstacle;
	}

	private Optional<String> obstacle(String key, Consumer<PriorityAction> rule) {
		PriorityAction action = this.actions.withKey(key);
		if (!action.live()) {
			return Optional.of("The action is closed: " + action.status().words().toLowerCase(Locale.UK));
		}
		try {
			rule.accept(action);
			return Optional.empty();
		}
		catch (InvalidAnswers ex) {
			return Optional.of(ex.errors().get(0).message());
		}
	}

}
