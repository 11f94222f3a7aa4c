package org.partnershipactions.contributions;

import java.util.Collection;
import java.util.List;

import org.partnershipactions.security.NotFound;

import org.springframework.data.jpa.repository.JpaRepository;

/** All contributions that were ever asked for. */
interface Contributions extends JpaRepository<Contribution, String> {

	List<Contribution> findByAskedKindAndAskedSubjectKeyOrderByAskedAgency(String kind, String subjectKey);

	List<Contribution> findByAskedSubjectKeyInOrderByAskedAgency(Collection<String> subjectKeys);

	List<Contribution> findByAskedPartnershipAndAskedAgencyOrderByDue(String partnership, String agency);

	default Contribution withKey(String key) {
		return findById(key).orElseThrow(() -> new NotFound("contribution"));
	}

}
