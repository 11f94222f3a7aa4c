package org.partnershipactions.reviews.figures;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All published quarters: they are added and read, never changed and never deleted. */
interface PublishedQuarters extends Repository<PublishedQuarter, String> {

	PublishedQuarter save(PublishedQuarter quarter);

	Optional<PublishedQuarter> findById(String key);

	/** The latest of each of some partnerships. */
	@Query("select p from PublishedQuarter p where p.partnership in :partnerships and p.quarter = (select max(l.quarter)"
			+ " from PublishedQuarter l where l.partnership = p.partnership)")
	List<PublishedQuarter> latestOf(Collection<String> partnerships);

	List<PublishedQuarter> findByPartnershipOrderByQuarterDesc(String partnership);

}
