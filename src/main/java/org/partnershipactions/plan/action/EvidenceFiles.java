package org.partnershipactions.plan.action;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What is known of evidence files. */
public interface EvidenceFiles extends Repository<Evidence, String> {

	Evidence save(Evidence evidence);

	void delete(Evidence evidence);

	/** What was handed in before a moment. */
	List<Evidence> findByAddedAtBefore(Instant moment);

	Optional<Evidence> findById(String key);

	/** Keys of all files of all actions. */
	@Query("select e.id from Evidence e")
	Set<String> keys();

	List<Evidence> findByActionIdOrderByAddedAt(String actionId);

}
