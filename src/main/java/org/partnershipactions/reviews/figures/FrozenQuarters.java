package org.partnershipactions.reviews.figures;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All signed quarters: they are added and read, never changed and never deleted. */
interface FrozenQuarters extends Repository<FrozenQuarter, String> {

	FrozenQuarter save(FrozenQuarter quarter);

	Optional<FrozenQuarter> findById(String key);

	List<FrozenQuarter> findByPartnershipOrderByQuarterDesc(String partnership);

}
