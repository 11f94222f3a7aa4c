package org.partnershipactions.residents;

import java.util.List;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** All disclosures: they are added and read, never changed and never deleted. */
interface DisclosureEntries extends Repository<DisclosureEntry, Long>, JpaSpecificationExecutor<DisclosureEntry> {

	DisclosureEntry save(DisclosureEntry entry);

	List<DisclosureEntry> findByKindAndSubjectKeyOrderByIdDesc(String kind, String key);

}
