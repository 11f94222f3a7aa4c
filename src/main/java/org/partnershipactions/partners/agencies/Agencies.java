package org.partnershipactions.partners.agencies;

import java.util.List;
import java.util.Optional;

import org.partnershipactions.partners.AgencySummary;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All agencies. */
public interface Agencies extends Repository<Agency, String> {

	Agency save(Agency agency);

	Optional<Agency> findByCode(String code);

	/** Reads it once in a transaction, however often it is asked for. */
	Optional<Agency> findById(String code);

	@Query("select distinct a from Agency a left join fetch a.aliases where :partnership member of a.serves"
			+ " order by a.name")
	List<Agency> serving(String partnership);

	@Query("select new org.partnershipactions.partners.AgencySummary(a.code, a.name) from Agency a"
			+ " where :partnership member of a.serves and a.active and a.kind = :kind order by a.name")
	List<AgencySummary> activeOfKind(String partnership, String kind);

	@Query("select new org.partnershipactions.partners.AgencySummary(a.code, a.name) from Agency a"
			+ " where :partnership member of a.serves and a.active order by a.name")
	List<AgencySummary> active(String partnership);

	@Query("select new org.partnershipactions.partners.AgencySummary(a.code, a.name) from Agency a")
	List<AgencySummary> summaries();

	@Query("select a.code from Agency a where :partnership member of a.serves and a.active and a.member"
			+ " order by a.name")
	List<String> members(String partnership);

}
