package org.partnershipactions.cases.intake;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What was reported, in the words of whoever reported it.
 *
 * @param occurredAt when it happened, or began
 * @param howOften how often it happens, or null
 * @param alreadyToldTo whom the reporter has told already, or null
 */
@Embeddable
record ReportFacts(@Column(length = 65535) String description, Instant occurredAt,
		@Column(length = 65535) String howOften, @Column(length = 65535) String alreadyToldTo, boolean anyoneInDanger) {

	static ReportFacts of(NewReport report) {
		return new ReportFacts(report.description(), report.occurredAt(), report.howOften(), report.alreadyToldTo(),
				report.anyoneInDanger());
	}

}
