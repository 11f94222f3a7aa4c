package org.partnershipactions.audit;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All links of the chain, and the entries that have none yet. */
interface AuditLinks extends Repository<AuditLink, Long> {

	AuditLink save(AuditLink link);

	/** The end of the chain, held until the links are there. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from AuditChain c where c.id = 1")
	AuditChain hold();

	@Query("select c from AuditChain c where c.id = 1")
	AuditChain end();

	/** Entries after one, written down by a moment, that have no link. */
	@Query("select e from AuditEntry e where e.id > :entry and e.at <= :moment"
			+ " and not exists (select 1 from AuditLink l where l.entry = e.id) order by e.id")
	List<AuditEntry> unlinked(long entry, Instant moment, Limit limit);

	List<AuditLink> findByNumberGreaterThanOrderByNumber(long number, Limit limit);

	@Query("select e from AuditEntry e where e.id in :entries")
	List<AuditEntry> entries(List<Long> entries);

}
