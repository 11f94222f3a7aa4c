package org.partnershipactions.cases.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What is known of the evidence of all cases. */
public interface CaseEvidenceFiles extends Repository<CaseEvidenceFile, String> {

	CaseEvidenceFile save(CaseEvidenceFile file);

	void delete(CaseEvidenceFile file);

	Optional<CaseEvidenceFile> findById(String key);

	/** Keys of all files of all cases. */
	@Query("select f.id from CaseEvidenceFile f")
	Set<String> keys();

	List<CaseEvidenceFile> findByCaseKeyOrderByAddedAt(String caseKey);

}
