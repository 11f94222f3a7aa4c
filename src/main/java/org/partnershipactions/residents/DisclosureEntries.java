package org.partnershipactions.residents;

import java.util.List;
import java.util.function.Function;

import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor.SpecificationFluentQuery;
import org.springframework.data.repository.Repository;

/** All disclosures: they are added and read, never changed and never deleted. */
interface DisclosureEntries extends Repository<DisclosureEntry, Long> {

	DisclosureEntry save(DisclosureEntry entry);

	/** Reads by conditions: of what specifications offer, only this. */
	<S extends DisclosureEntry, R> R findBy(Specification<DisclosureEntry> which,
			Function<? super SpecificationFluentQuery<S>, R> reading);

	List<DisclosureEntry> findByKindAndSubjectKeyOrderByIdDesc(String kind, String key);

}
