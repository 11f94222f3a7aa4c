package org.partnershipactions.measures.feeds;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What has fed measures, feeds and will feed them. */
interface MeasureFeeds extends Repository<MeasureFeed, Long> {

	MeasureFeed save(MeasureFeed feed);

	/** Every row of one measure, the earliest first; of one day the last set last. */
	@Query("select f from MeasureFeed f where f.partnership = :partnership and f.code = :code"
			+ " order by f.validFrom, f.id")
	List<MeasureFeed> of(String partnership, String code);

	/** What holds from which day. */
	default TreeMap<LocalDate, MeasureFeed> inForce(String partnership, String code) {
		TreeMap<LocalDate, MeasureFeed> feeds = new TreeMap<>();
		of(partnership, code).forEach((feed) -> feeds.put(feed.from(), feed));
		return feeds;
	}

}
