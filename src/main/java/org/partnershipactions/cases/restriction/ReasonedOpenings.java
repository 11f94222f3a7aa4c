package org.partnershipactions.cases.restriction;

import java.time.Instant;
import java.util.List;

import org.springframework.data.repository.Repository;

/** All openings of restricted cases with a reason. */
interface ReasonedOpenings extends Repository<ReasonedOpening, String> {

	ReasonedOpening save(ReasonedOpening opening);

	List<ReasonedOpening> findByCaseId(String caseId);

	boolean existsByCaseIdAndAccountAndOpenUntilAfter(String caseId, String account, Instant moment);

}
