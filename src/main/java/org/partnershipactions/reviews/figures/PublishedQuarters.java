package org.partnershipactions.reviews.figures;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All published quarters: they are added and read, never changed and never deleted. */
interface PublishedQuarters extends Repository<PublishedQuarter, String> {

	PublishedQuarter save(PublishedQuarter quarter);

	Optional<PublishedQuarter> findById(String key);

	List<PublishedQuarter> findByPartnershipOrderByQuarterDesc(String partnership);

}
