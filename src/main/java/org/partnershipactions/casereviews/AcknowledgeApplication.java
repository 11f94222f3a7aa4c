package org.partnershipactions.casereviews;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.casereviews.ReviewApplication.ReportElsewhere;

/** Answers of the form "AcknowledgeApplication". */
record AcknowledgeApplication(String consent, String refs, List<Other> others) {

	/** A report that was made to somebody else. */
	record Other(String toldTo, LocalDate occurredOn, LocalDate reportedOn) {
	}

	/** Whether the victim's consent is there; null where none is needed. */
	Boolean consented() {
		return "NOT_NEEDED".equals(this.consent) ? null : Boolean.valueOf("YES".equals(this.consent));
	}

	/** References of more cases and reports that the application is about. */
	List<String> named() {
		return (this.refs != null) ? List.of(this.refs.split("[,;\\s]+")) : List.of();
	}

	/** Reports that were made to others. */
	List<ReportElsewhere> elsewhere() {
		return (this.others != null) ? this.others.stream()
			.map((one) -> new ReportElsewhere(one.toldTo(), one.occurredOn(), one.reportedOn()))
			.toList() : List.of();
	}

}
