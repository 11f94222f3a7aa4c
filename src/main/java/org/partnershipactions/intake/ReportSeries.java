package org.partnershipactions.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The numbers of one partnership's reports in one calendar year. */
@Entity
class ReportSeries {

	@Id
	private String id;

	private int lastNumber;

	protected ReportSeries() {
	}

	int lastNumber() {
		return this.lastNumber;
	}

}
