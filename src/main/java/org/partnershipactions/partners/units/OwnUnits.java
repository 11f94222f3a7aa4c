package org.partnershipactions.partners.units;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The units that partnerships added. */
interface OwnUnits extends Repository<OwnUnit, Long> {

	OwnUnit save(OwnUnit unit);

	List<OwnUnit> findByPartnershipOrderByCode(String partnership);

}
