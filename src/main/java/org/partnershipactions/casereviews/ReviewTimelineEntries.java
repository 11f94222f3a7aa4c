package org.partnershipactions.casereviews;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** What happened to case reviews. */
interface ReviewTimelineEntries extends Repository<ReviewTimelineEntry, Long> {

	ReviewTimelineEntry save(ReviewTimelineEntry entry);

	/** The last thing that happened to a review. */
	Optional<ReviewTimelineEntry> findFirstByReviewKeyOrderByIdDesc(String reviewKey);

	List<ReviewTimelineEntry> findByReviewKeyOrderByIdDesc(String reviewKey);

}
