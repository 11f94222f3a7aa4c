package org.partnershipactions.reviews.taskgroup;

import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.plan.action.ReviewedChanges;
import org.partnershipactions.reviews.followups.FollowUpRequest;
import org.partnershipactions.reviews.followups.FollowUpRequest.RequestedAction;
import org.partnershipactions.reviews.followups.FollowingUp;
import org.partnershipactions.reviews.taskgroup.GroupActions.GroupAction;
import org.partnershipactions.reviews.taskgroup.GroupReviewEvent.ReviewDueSoon;
import org.partnershipactions.reviews.taskgroup.ReviewDecision.Outcome;
import org.partnershipactions.reviews.taskgroup.ReviewDecision.Resolution;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process asks of a review. Public because expressions must reach it; nobody
 * else may.
 */
@Component
@Transactional
public class GroupReviewTasks {

	private static final String IN_HISTORY = "Written into the action’s history";

	private final TaskGroupReviews reviews;

	private final GroupReviewSchedule schedule;

	private final GroupReviewOverdue overdue;

	private final ReviewDecisions decisions;

	private final GroupActions actions;

	private final ReviewedChanges changes;

	private final FollowingUp followingUp;

	GroupReviewTasks(TaskGroupReviews reviews, GroupReviewSchedule schedule, GroupReviewOverdue overdue,
			ReviewDecisions decisions, GroupActions actions, ReviewedChanges changes, FollowingUp followingUp) {
		this.reviews = reviews;
		this.schedule = schedule;
		this.overdue = overdue;
		this.decisions = decisions;
		this.actions = actions;
		this.changes = changes;
		this.followingUp = followingUp;
	}

	/** Whose work it is, as {@code team/role}. */
	public String lead(String key) {
		return this.schedule.lead(this.reviews.withKey(key)).toString();
	}

	/** The last second of the day by which the open step is due. */
	public Date due(String key) {
		return PartnershipClock.endOf(this.reviews.withKey(key).stepDue());
	}

	/** When the lead is reminded. */
	public Date reminder(String key) {
		return this.schedule.reminder(this.reviews.withKey(key).stepDue());
	}

	/** The first second at which the open step is late. */
	public Date late(String key) {
		return PartnershipClock.after(this.reviews.withKey(key).stepDue());
	}

	/** Sends a reminder for the open step. */
	public void remind(String key) {
		TaskGroupReview review = this.reviews.withKey(key);
		this.reviews.save(review.say(new ReviewDueSoon(key, review.about().groupCode(), review.stepDue())));
	}

	/** Opens an overdue review of the open step. */
	public void reviewLateWork(String key) {
		this.overdue.fellLate(this.reviews.withKey(key));
	}

	/**
	 * Carries out what was decided, for an action in the order of the kinds, and notes
	 * what became of each decision.
	 */
	public void applyDecisions(String key) {
		TaskGroupReview review = this.reviews.withKey(key);
		List<ReviewDecision> decided = this.decisions.of(key);
		Set<String> ours = decided.isEmpty() ? Set.of()
				: this.actions.of(review).stream().map(GroupAction::key).collect(Collectors.toSet());
		decided.stream()
			.sorted(Comparator.comparing(ReviewDecision::kind))
			.forEach((decision) -> this.decisions.save(decision.note(ours.contains(decision.actionKey())
					? apply(review, decision) : Outcome.notApplied("Another task group answers for the action now"))));
	}

	private Outcome apply(TaskGroupReview review, ReviewDecision decision) {
		String action = decision.actionKey();
		Resolution resolved = decision.resolution();
		return switch (decision.kind()) {
			case RATING -> outcome(this.changes.rate(action, resolved.rating(), resolved.words()), IN_HISTORY);
			case NOTE -> outcome(this.changes.note(action, resolved.words()), IN_HISTORY);
			case DATE -> outcome(this.changes.moveDate(action, resolved.day(), resolved.words()),
					"The action and its open step follow the new date");
			case FOLLOW_UP,
					WITHDRAWAL ->
				this.changes.closed(action)
					.map(Outcome::notApplied)
					.orElseGet(() -> Outcome.applied(ask(review, decision)));
		};
	}

	/** Makes work of it, and says in a sentence who has it now and by when. */
	private String ask(TaskGroupReview review, ReviewDecision decision) {
		boolean withdrawal = decision.kind() == DecisionKind.WITHDRAWAL;
		Resolution resolved = decision.resolution();
		FollowUpRequest request = new FollowUpRequest(review.about().partnership(), review.key(),
				review.about().groupCode(), RequestedAction.of(this.actions.one(review, decision.actionKey())),
				withdrawal, resolved.words());
		return withdrawal ? this.followingUp.askForWithdrawal(request)
				: this.followingUp.askAgency(request, resolved.agency(), resolved.day());
	}

	private static Outcome outcome(Optional<String> obstacle, String done) {
		return obstacle.map(Outcome::notApplied).orElseGet(() -> Outcome.applied(done));
	}

}
