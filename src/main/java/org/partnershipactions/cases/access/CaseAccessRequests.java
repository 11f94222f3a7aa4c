package org.partnershipactions.cases.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.security.NotFound;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All requests for access to cases. */
public interface CaseAccessRequests extends Repository<CaseAccessRequest, String> {

	String HOLDING = " r.state = 'GIVEN' and r.decision.until >= :day and (r.asked.agency in :#{#reader.agencies}"
			+ " or (r.asked.agency is null and r.asked.by = :#{#reader.account}))";

	CaseAccessRequest save(CaseAccessRequest request);

	Optional<CaseAccessRequest> findById(String key);

	/** Of one case, the latest first. */
	@Query("select r from CaseAccessRequest r where r.caseKey = :caseKey order by r.asked.at desc, r.id")
	List<CaseAccessRequest> ofCase(String caseKey);

	/** What one person asked for in a partnership, the latest first. */
	@Query("select r from CaseAccessRequest r where r.asked.by = :account and r.partnership = :partnership"
			+ " order by r.asked.at desc, r.id")
	List<CaseAccessRequest> askedBy(String account, String partnership);

	/** What holds on a day for a person, or for one of their agencies. */
	@Query("select r from CaseAccessRequest r where r.caseKey = :caseKey and" + HOLDING)
	List<CaseAccessRequest> holding(String caseKey, LocalDate day, Reader reader);

	/** The same of all cases. */
	@Query("select r from CaseAccessRequest r where" + HOLDING)
	List<CaseAccessRequest> holding(LocalDate day, Reader reader);

	default CaseAccessRequest withKey(String key) {
		return findById(key).orElseThrow(() -> new NotFound("request for access"));
	}

	/**
	 * Who wants to read.
	 *
	 * @param account of the person
	 * @param agencies codes of their agencies; never empty
	 */
	record Reader(String account, Collection<String> agencies) {
	}

}
