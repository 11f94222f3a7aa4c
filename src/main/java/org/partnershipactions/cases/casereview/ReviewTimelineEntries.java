package org.partnershipactions.cases.casereview;

import java.util.List;

import org.springframework.data.repository.Repository;

/** What happened to case reviews. */
interface ReviewTimelineEntries extends Repository<ReviewTimelineEntry, Long> {

	ReviewTimelineEntry save(ReviewTimelineEntry entry);

	List<ReviewTimelineEntry> findByReviewKeyOrderByIdDesc(String reviewKey);

}
