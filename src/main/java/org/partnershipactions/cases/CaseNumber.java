package org.partnershipactions.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The last number given to a case of one partnership and calendar year. */
@Entity
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
