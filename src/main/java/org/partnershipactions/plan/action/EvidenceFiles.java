package org.partnershipactions.plan.action;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** What is known of evidence files. */
public interface EvidenceFiles extends Repository<Evidence, String> {

	Evidence save(Evidence evidence);

	Optional<Evidence> findById(String key);

	List<Evidence> findByActionIdOrderByAddedAt(String actionId);

}
