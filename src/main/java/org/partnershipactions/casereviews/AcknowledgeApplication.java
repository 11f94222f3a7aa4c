package org.partnershipactions.casereviews;

import java.time.LocalDate;
import java.util.List;

/** Answers of the form "AcknowledgeApplication". */
record AcknowledgeApplication(String consent, String refs, List<Other> others) {

	/** A report that was made to somebody else. */
	record Other(String toldTo, LocalDate occurredOn, LocalDate reportedOn) {
	}

	Acknowledgement given() {
		List<String> named = (this.refs != null) ? List.of(this.refs.split("[,;\\s]+")) : List.of();
		List<ReportElsewhere> elsewhere = (this.others != null) ? this.others.stream()
			.map((one) -> new ReportElsewhere(one.toldTo(), one.occurredOn(), one.reportedOn()))
			.toList() : List.of();
		return new Acknowledgement("NOT_NEEDED".equals(this.consent) ? null : "YES".equals(this.consent), named,
				elsewhere);
	}

}
