package org.partnershipactions.privacy;

import java.util.List;
import java.util.function.Function;

import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor.SpecificationFluentQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All disclosures: they are added and read, never changed and never deleted. */
interface Disclosures extends Repository<Disclosure, Long> {

	Disclosure save(Disclosure entry);

	/** Reads by conditions: of what specifications offer, only this. */
	<S extends Disclosure, R> R findBy(Specification<Disclosure> which,
			Function<? super SpecificationFluentQuery<S>, R> reading);

	List<Disclosure> findByKindAndSubjectKeyOrderByIdDesc(String kind, String key);

	/** To whom something of a subject was given for a purpose, newest first. */
	@Query("select d.toAgency from Disclosure d where d.kind = :kind and d.subjectKey = :key"
			+ " and d.purposeCode = :purpose order by d.id desc")
	List<String> recipients(String kind, String key, DisclosurePurpose purpose);

}
