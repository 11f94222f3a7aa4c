package org.partnershipactions.reviews.taskgroup;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.reviews.MayOnReviews;
import org.partnershipactions.reviews.taskgroup.TaskGroupReview.ReviewScope;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.reviews.MayOnReviews.ReviewsRight.CALL;

/**
 * Calls reviews: those of a quarter, and one at any time where the lead of a task group
 * wants it. Who may begin a quarter is checked where it begins.
 */
@Component
@Transactional
public class ReviewCalling {

	private final TaskGroupReviews reviews;

	private final GroupReviewProcess process;

	private final GroupReviewAccess access;

	private final GroupReviewSchedule schedule;

	private final Directory directory;

	ReviewCalling(TaskGroupReviews reviews, GroupReviewProcess process, GroupReviewAccess access,
			GroupReviewSchedule schedule, Directory directory) {
		this.reviews = reviews;
		this.process = process;
		this.access = access;
		this.schedule = schedule;
		this.directory = directory;
	}

	/**
	 * Calls one review for each task group that owns a priority; none a second time.
	 * @return keys of the reviews called now, for the quarter's process to call
	 */
	public List<String> callFor(String partnership, Quarter quarter) {
		Set<String> called = this.reviews.ofQuarter(partnership, quarter.toString())
			.stream()
			.map((review) -> review.about().groupCode())
			.collect(Collectors.toSet());
		return this.directory.groups(partnership)
			.stream()
			.filter((group) -> !group.priorities(quarter.year()).isEmpty() && !called.contains(group.code()))
			.map((group) -> called(ReviewScope.ofQuarter(partnership, group, quarter)))
			.toList();
	}

	/**
	 * Calls a review that is not tied to a quarter.
	 * @return its key
	 * @throws StepNotOpen where a review of the group is open already
	 */
	@MayOnReviews(CALL)
	public String call(String group) {
		String partnership = this.access.partnership();
		if (this.reviews.ofGroup(partnership, group).stream().anyMatch((review) -> review.state().open())) {
			throw new StepNotOpen("A review of this task group is open already. Hold and confirm that one first.");
		}
		String key = called(ReviewScope.calledByLead(partnership, this.access.group(group)));
		this.process.called(key);
		return key;
	}

	private String called(ReviewScope about) {
		return this.reviews.save(new TaskGroupReview(about, this.schedule.today(), this.schedule.holdDue())).key();
	}

}
