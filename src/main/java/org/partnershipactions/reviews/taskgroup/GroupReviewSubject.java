package org.partnershipactions.reviews.taskgroup;

import java.util.Optional;

import org.partnershipactions.reviews.followups.FollowUpHost;
import org.partnershipactions.reviews.taskgroup.TaskGroupReview.ReviewScope;
import org.partnershipactions.security.Belonging;
import org.partnershipactions.workflow.ConfidentialMatter;
import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/**
 * Says what a task of a review is about, the group and the quarter, and of which
 * partnership it is; and at which meeting a follow-up was asked for.
 */
@Component
class GroupReviewSubject implements ProcessSubject, Belonging, FollowUpHost {

	private final TaskGroupReviews reviews;

	GroupReviewSubject(TaskGroupReviews reviews) {
		this.reviews = reviews;
	}

	@Override
	public String process() {
		return GroupReviewStep.PROCESS;
	}

	@Override
	public Subject of(String key) {
		return of(this.reviews.withKey(key));
	}

	@Override
	public Optional<ConfidentialMatter> matter(String key) {
		return Optional.empty();
	}

	@Override
	public String kind() {
		return "group-review";
	}

	@Override
	public Optional<String> partnershipOf(String key) {
		return this.reviews.findById(key).map((review) -> review.about().partnership());
	}

	@Override
	public Meeting meeting(String key) {
		TaskGroupReview review = this.reviews.withKey(key);
		return new Meeting(review.about().groupName(), review.about().title(), review.sitting().day());
	}

	/**
	 * With a reference such as {@code asb-2026-27-Q2}, or the day where it was called.
	 */
	static Subject of(TaskGroupReview review) {
		ReviewScope about = review.about();
		String ref = about.groupCode() + "-"
				+ ((about.quarterCode() != null) ? about.quarterCode() : review.calledOn().toString());
		return new Subject(about.partnership(), "task-group-review", review.key(), ref,
				about.groupName() + ": " + about.title(), null, "/reviews/" + review.key());
	}

}
