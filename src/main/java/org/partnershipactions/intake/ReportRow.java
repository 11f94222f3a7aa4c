package org.partnershipactions.intake;

import java.time.Instant;
import java.time.LocalDate;

import org.partnershipactions.cases.CaseCategory;

/**
 * One report as lists show it: no personal data.
 *
 * @param stepDue day by which the open step is due, or null
 */
public record ReportRow(String ref, ReportState state, CaseCategory category, String ward, Instant receivedAt,
		LocalDate stepDue, TriageDecision decision) {

	/** What lists call it. */
	public String title() {
		return Categories.title(this.category, this.ward);
	}

	/** Address of its page. */
	public String path() {
		return "/asb/reports/" + this.ref;
	}

	/** Whether its open step is late on a day. */
	public boolean late(LocalDate today) {
		return this.stepDue != null && this.stepDue.isBefore(today);
	}

}
