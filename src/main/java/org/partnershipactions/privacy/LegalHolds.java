package org.partnershipactions.privacy;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All holds, those that were lifted too. */
interface LegalHolds extends Repository<LegalHold, String> {

	LegalHold save(LegalHold hold);

	Optional<LegalHold> findById(String id);

	Optional<LegalHold> findFirstBySubjectKeyOrderByPlacedAtDesc(String subjectKey);

	boolean existsBySubjectKeyAndLiftedAtIsNull(String subjectKey);

	List<LegalHold> findByPartnershipAndLiftedAtIsNullOrderByPlacedAt(String partnership);

}
