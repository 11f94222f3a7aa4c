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

	/** Every agency, with the one that answers for it today where it has ended. */
	@Query("select new org.partnershipactions.partners.agencies.Agencies$AgencyName(a.code, a.name, a.answeredBy)"
			+ " from Agency a")
	List<AgencyName> named();

	/** Those that have ended and for which an agency answers. */
	@Query("select a from Agency a where a.answeredBy = :agency order by a.code")
	List<Agency> answeredBy(String agency);

	@Query("select a.code from Agency a where :partnership member of a.serves and a.active and a.member"
			+ " order by a.name")
	List<String> members(String partnership);

	/**
	 * An agency by its name.
	 *
	 * @param code its code
	 * @param name its name
	 * @param answeredBy code of the agency that answers for it since it ended, or null
	 */
	record AgencyName(String code, String name, String answeredBy) {
	}

}
