package org.partnershipactions.reviews.taskgroup;

import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.reviews.taskgroup.MayOnGroupReview.GroupReviewRight.CALL;

/** Lets the lead of a task group call a review at any time. */
@Service
@Transactional
public class ReviewCalling {

	private final TaskGroupReviews reviews;

	private final GroupReviewProcess process;

	private final GroupReviewAccess access;

	private final GroupReviewDates dates;

	ReviewCalling(TaskGroupReviews reviews, GroupReviewProcess process, GroupReviewAccess access,
			GroupReviewDates dates) {
		this.reviews = reviews;
		this.process = process;
		this.access = access;
		this.dates = dates;
	}

	/**
	 * Calls a review that is not tied to a quarter.
	 * @return its key
	 * @throws StepNotOpen where a review of the group is open already
	 */
	@MayOnGroupReview(CALL)
	public String call(String group) {
		String partnership = this.access.partnership();
		if (this.reviews.ofGroup(partnership, group).stream().anyMatch((review) -> review.facts().state().open())) {
			throw new StepNotOpen("A review of this task group is open already. Hold and confirm that one first.");
		}
		ReviewOf about = ReviewOf.called(partnership, this.access.group(group));
		String key = this.reviews.save(new TaskGroupReview(about, this.dates.today(), this.dates.holdDue())).key();
		this.process.called(key);
		return key;
	}

}
