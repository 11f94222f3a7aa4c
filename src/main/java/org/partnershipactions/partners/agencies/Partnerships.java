package org.partnershipactions.partners.agencies;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All partnerships of this deployment. */
public interface Partnerships extends Repository<Partnership, String> {

	Partnership save(Partnership partnership);

	Partnership findByCode(String code);

	List<Partnership> findAllByOrderByCode();

	/** Those that share their figures with the county, by name. */
	List<Partnership> findBySharesWithCountyTrueOrderByName();

	/** The one whose administrators look after the installation; empty before any. */
	Optional<Partnership> findByHostsTrue();

}
