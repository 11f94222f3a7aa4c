package org.partnershipactions.cases;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Counts cases, one counter for each partnership and calendar year. */
interface CaseNumbers extends Repository<CaseNumber, String> {

	CaseNumber saveAndFlush(CaseNumber number);

	/**
	 * Counts on and holds the counter until the transaction ends; 0 where there is none.
	 */
	@Modifying
	@Query("update CaseNumber n set n.lastNumber = n.lastNumber + 1 where n.id = :id")
	int count(String id);

	@Query("select n.lastNumber from CaseNumber n where n.id = :id")
	int last(String id);

}
