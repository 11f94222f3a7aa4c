package org.partnershipactions.partners.agencies;

import java.util.List;

import org.springframework.data.repository.Repository;

/** All partnerships of this deployment. */
public interface Partnerships extends Repository<Partnership, String> {

	Partnership save(Partnership partnership);

	Partnership findByCode(String code);

	List<Partnership> findAllByOrderByCode();

}
