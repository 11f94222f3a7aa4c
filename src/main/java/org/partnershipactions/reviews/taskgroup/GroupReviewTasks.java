package org.partnershipactions.reviews.taskgroup;

import java.util.Date;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.overdue.LateItem;
import org.partnershipactions.overdue.OverdueReviews;
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

	private final OverdueReviews late;

	private final DecisionApplying applying;

	GroupReviewTasks(TaskGroupReviews reviews, GroupReviewDates dates, OverdueReviews late, DecisionApplying applying) {
		this.reviews = reviews;
		this.dates = dates;
		this.late = late;
		this.applying = applying;
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
		this.applying.apply(facts(key));
	}

	private GroupReviewFacts facts(String key) {
		return this.reviews.withKey(key).facts();
	}

	private static Queue queue(TaskGroupReview review) {
		return Queue.ofGroupLead(review.about().groupCode());
	}

}
