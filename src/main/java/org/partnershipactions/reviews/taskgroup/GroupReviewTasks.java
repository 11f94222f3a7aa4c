package org.partnershipactions.reviews.taskgroup;

import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.overdue.LateItem;
import org.partnershipactions.overdue.OverdueReviewing;
import org.partnershipactions.plan.action.ReviewedChanges;
import org.partnershipactions.reviews.taskgroup.GroupReviewEvent.ReviewDueSoon;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process asks of a review. Public because expressions must reach it; nobody
 * else may.
 */
@Component
@Transactional
public class GroupReviewTasks {

	private final TaskGroupReviews reviews;

	private final GroupReviewDates dates;

	private final OverdueReviewing late;

	private final ReviewDecisions decisions;

	private final GroupActions actions;

	private final ReviewedChanges changes;

	private final FollowUpAsking followUps;

	GroupReviewTasks(TaskGroupReviews reviews, GroupReviewDates dates, OverdueReviewing late, ReviewDecisions decisions,
			GroupActions actions, ReviewedChanges changes, FollowUpAsking followUps) {
		this.reviews = reviews;
		this.dates = dates;
		this.late = late;
		this.decisions = decisions;
		this.actions = actions;
		this.changes = changes;
		this.followUps = followUps;
	}

	/** Whose work it is, as {@code team/role}. */
	public String lead(String key) {
		return queue(this.reviews.withKey(key)).toString();
	}

	/** The last second of the day by which the open step is due. */
	public Date due(String key) {
		return PartnershipClock.endOf(facts(key).stepDue());
	}

	/** When the lead is reminded. */
	public Date reminder(String key) {
		return this.dates.reminder(facts(key).stepDue());
	}

	/** The first second at which the open step is late. */
	public Date late(String key) {
		return PartnershipClock.after(facts(key).stepDue());
	}

	/** Sends a reminder for the open step. */
	public void remind(String key) {
		TaskGroupReview review = this.reviews.withKey(key);
		this.reviews.save(review.say(new ReviewDueSoon(key, review.about().groupCode(), review.facts().stepDue())));
	}

	/** Opens an overdue review of the open step. */
	public void reviewLateWork(String key) {
		TaskGroupReview review = this.reviews.withKey(key);
		GroupReviewFacts facts = review.facts();
		Subject subject = GroupReviewSubjects.of(facts);
		this.late.open(new LateItem(subject.partnership(), GroupReviewProcess.step(facts), subject.ref(),
				subject.title(), subject.path(), null, queue(review).team(), GroupReviewProcess.label(facts),
				facts.stepDue(), facts.timesMoved(), false));
	}

	/** Carries out what was decided and notes the result of each decision. */
	public void applyDecisions(String key) {
		apply(facts(key));
	}

	private GroupReviewFacts facts(String key) {
		return this.reviews.withKey(key).facts();
	}

	private static Queue queue(TaskGroupReview review) {
		return Queue.ofGroupLead(review.about().groupCode());
	}

	/**
	 * Applies all decisions of a review, those of an action in the order of their kinds.
	 */
	void apply(GroupReviewFacts review) {
		List<ReviewDecision> decided = this.decisions.of(review.key());
		Set<String> ours = decided.isEmpty() ? Set.of()
				: this.actions.of(review).stream().map(GroupAction::key).collect(Collectors.toSet());
		decided.stream()
			.sorted(Comparator.comparing((decision) -> decision.facts().kind()))
			.forEach((decision) -> this.decisions.save(decision.applied(apply(review, decision.facts(), ours))));
	}

	private Applied apply(GroupReviewFacts review, DecisionFacts decision, Set<String> ours) {
		if (!ours.contains(decision.action().actionKey())) {
			return Applied.not("Another task group answers for the action now");
		}
		return switch (decision.kind()) {
			case RATING -> result(rate(decision), "Written into the action’s history");
			case NOTE -> result(note(decision), "Written into the action’s history");
			case DATE -> result(moveDate(decision), "The action and its open step follow the new date");
			case FOLLOW_UP, WITHDRAWAL -> ask(review, decision);
		};
	}

	private Optional<String> rate(DecisionFacts decision) {
		return this.changes.rate(decision.action().actionKey(), decision.decided().rating(),
				decision.decided().words());
	}

	private Optional<String> note(DecisionFacts decision) {
		return this.changes.note(decision.action().actionKey(), decision.decided().words());
	}

	private Optional<String> moveDate(DecisionFacts decision) {
		return this.changes.moveDate(decision.action().actionKey(), decision.decided().day(),
				decision.decided().words());
	}

	private Applied ask(GroupReviewFacts review, DecisionFacts decision) {
		return this.changes.closed(decision.action().actionKey())
			.map(Applied::not)
			.orElseGet(() -> Applied.done(this.followUps.ask(review, decision)));
	}

	private static Applied result(Optional<String> obstacle, String done) {
		return obstacle.map(Applied::not).orElseGet(() -> Applied.done(done));
	}

}
