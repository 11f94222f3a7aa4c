package org.partnershipactions.reviews.taskgroup;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.partners.Directory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calls the reviews of a quarter. Who may begin a quarter is checked where it begins.
 */
@Component
@Transactional
public class GroupReviews {

	private final TaskGroupReviews reviews;

	private final Directory directory;

	private final GroupReviewDates dates;

	GroupReviews(TaskGroupReviews reviews, Directory directory, GroupReviewDates dates) {
		this.reviews = reviews;
		this.directory = directory;
		this.dates = dates;
	}

	/**
	 * Calls one review for each task group that owns a priority; none a second time.
	 * @return keys of the reviews called now, for the quarter's process to call
	 */
	public List<String> openFor(String partnership, Quarter quarter) {
		Set<String> called = this.reviews.ofQuarter(partnership, quarter.toString())
			.stream()
			.map((review) -> review.about().groupCode())
			.collect(Collectors.toSet());
		return this.directory.groups(partnership)
			.stream()
			.filter((group) -> !group.priorities().isEmpty() && !called.contains(group.code()))
			.map((group) -> ReviewOf.quarter(partnership, group, quarter))
			.map((about) -> this.reviews.save(new TaskGroupReview(about, this.dates.today(), this.dates.holdDue()))
				.key())
			.toList();
	}

}
