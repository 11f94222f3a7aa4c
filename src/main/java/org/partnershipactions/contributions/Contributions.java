package org.partnershipactions.contributions;

import java.util.Collection;
import java.util.List;

import org.partnershipactions.security.NotFound;

import org.springframework.data.jpa.repository.JpaRepository;

/** All contributions that were ever asked for. */
interface Contributions extends JpaRepository<Contribution, String> {

	List<Contribution> findByAboutKindAndAboutSubjectKeyOrderByAgency(String kind, String subjectKey);

	List<Contribution> findByAboutSubjectKeyInOrderByAgency(Collection<String> subjectKeys);

	List<Contribution> findByPartnershipAndAgencyOrderByDue(String partnership, String agency);

	default Contribution withKey(String key) {
		return findById(key).orElseThrow(() -> new NotFound("contribution"));
	}

}
