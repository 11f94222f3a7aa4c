package org.partnershipactions.audit;

import java.util.Optional;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All audit entries: they are added and read, never deleted, and never changed but for
 * words about somebody whose personal data was erased.
 */
interface AuditEntries extends Repository<AuditEntry, Long>, JpaSpecificationExecutor<AuditEntry> {

	AuditEntry save(AuditEntry entry);

	Optional<AuditEntry> findFirstByEventAndSubjectKeyOrderById(String event, String key);

	/** Forgets what people typed about something; who did what and when stays. */
	@Modifying
	@Query(nativeQuery = true, value = "update audit_entry set words = null where subject_key = :key")
	void forgetWords(String key);

}
