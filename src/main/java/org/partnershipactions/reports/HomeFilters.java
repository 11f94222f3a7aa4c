package org.partnershipactions.reports;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** What people chose to see: one row for a person in a partnership. */
interface HomeFilters extends Repository<HomeFilter, HomeFilter.Whose> {

	Optional<HomeFilter> findById(HomeFilter.Whose whose);

	HomeFilter save(HomeFilter filter);

}
