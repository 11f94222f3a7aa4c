package org.partnershipactions.casereviews;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What happened to case reviews. */
public interface ReviewTimelineEntries extends Repository<ReviewTimelineEntry, Long> {

	ReviewTimelineEntry save(ReviewTimelineEntry entry);

	/** The last thing that happened to each of some reviews. */
	@Query("select e from ReviewTimelineEntry e where e.id in"
			+ " (select max(one.id) from ReviewTimelineEntry one where one.reviewKey in :reviewKeys"
			+ " group by one.reviewKey)")
	List<ReviewTimelineEntry> lastOf(Collection<String> reviewKeys);

	List<ReviewTimelineEntry> findByReviewKeyOrderByIdDesc(String reviewKey);

}
