package org.partnershipactions.casereviews;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The numbers of one partnership's case reviews in one calendar year. */
@Entity
class ReviewSeries {

	@Id
	private String id;

	private int lastNumber;

	protected ReviewSeries() {
	}

	int lastNumber() {
		return this.lastNumber;
	}

}
