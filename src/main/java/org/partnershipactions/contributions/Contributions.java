package org.partnershipactions.contributions;

import java.util.Collection;
import java.util.List;

import org.partnershipactions.security.NotFound;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** All contributions that were ever asked for. */
interface Contributions extends JpaRepository<Contribution, String> {

	List<Contribution> findByAskedKindAndAskedSubjectKeyOrderByAskedAgency(String kind, String subjectKey);

	List<Contribution> findByAskedSubjectKeyInOrderByAskedAgency(Collection<String> subjectKeys);

	List<Contribution> findByAskedPartnershipAndAskedAgencyOrderByDue(String partnership, String agency);

	/** Forgets the words about what was asked for; who owed what, and when, stays. */
	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("update versioned Contribution c set c.asked.request = null, c.reason = null,"
			+ " c.decline.decisionComment = null, c.made.done = null where c.asked.subjectKey = :subjectKey")
	void forgetWords(String subjectKey);

	default Contribution withKey(String key) {
		return findById(key).orElseThrow(() -> new NotFound("contribution"));
	}

}
