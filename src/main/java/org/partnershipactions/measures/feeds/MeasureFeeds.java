package org.partnershipactions.measures.feeds;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

	/** Every row of some measures, in the same order. */
	@Query("select f from MeasureFeed f where f.partnership = :partnership and f.code in :codes"
			+ " order by f.validFrom, f.id")
	List<MeasureFeed> of(String partnership, Collection<String> codes);

	/** What holds from which day, by measure. */
	default Map<String, TreeMap<LocalDate, MeasureFeed>> inForce(String partnership, Collection<String> codes) {
		Map<String, TreeMap<LocalDate, MeasureFeed>> feeds = new HashMap<>();
		of(partnership, codes)
			.forEach((feed) -> feeds.computeIfAbsent(feed.code(), (code) -> new TreeMap<>()).put(feed.from(), feed));
		return feeds;
	}

}
