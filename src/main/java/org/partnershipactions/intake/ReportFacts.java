package org.partnershipactions.intake;

import java.time.Instant;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

import org.partnershipactions.security.sealing.SealedText;

/**
 * What was reported, in the words of whoever reported it.
 *
 * @param occurredAt when it happened, or began
 * @param howOften how often it happens, or null
 * @param alreadyToldTo whom the reporter has told already, or null
 */
@Embeddable
public record ReportFacts(@Convert(converter = SealedText.class) String description, Instant occurredAt,
		@Convert(converter = SealedText.class) String howOften,
		@Convert(converter = SealedText.class) String alreadyToldTo, boolean anyoneInDanger) {

	static ReportFacts of(NewReport report) {
		return new ReportFacts(report.description(), report.occurredAt(), report.howOften(), report.alreadyToldTo(),
				report.anyoneInDanger());
	}

}
