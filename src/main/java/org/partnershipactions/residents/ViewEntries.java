package org.partnershipactions.residents;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All views: they are added and read, never changed and never deleted. */
interface ViewEntries extends Repository<ViewEntry, Long>, JpaSpecificationExecutor<ViewEntry> {

	ViewEntry save(ViewEntry entry);

	/** The end of the chain, held until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from ViewChain c where c.id = 1")
	ViewChain holdEnd();

	@Query("select c from ViewChain c where c.id = 1")
	ViewChain end();

}
