package org.partnershipactions.cases.evidence;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** What is known of the evidence of all cases. */
public interface CaseEvidenceFiles extends Repository<CaseEvidenceFile, String> {

	CaseEvidenceFile save(CaseEvidenceFile file);

	void delete(CaseEvidenceFile file);

	Optional<CaseEvidenceFile> findById(String key);

	List<CaseEvidenceFile> findByCaseKeyOrderByAddedAt(String caseKey);

}
