package org.partnershipactions.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.partnershipactions.cases.CaseNumbers.CaseNumber;

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

	/** The last number given to a case of one partnership and calendar year. */
	@Entity(name = "CaseNumber")
	class CaseNumber {

		@Id
		private String id;

		private int lastNumber;

		protected CaseNumber() {
		}

		CaseNumber(String id) {
			this.id = id;
		}

		int lastNumber() {
			return this.lastNumber;
		}

	}

}
