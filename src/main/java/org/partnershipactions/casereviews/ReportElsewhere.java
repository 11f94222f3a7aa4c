package org.partnershipactions.casereviews;

import java.time.LocalDate;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

import org.partnershipactions.security.sealing.SealedText;

/**
 * A report that was made to another body and stands in no list of ours.
 *
 * @param toldTo who was told, in words
 */
@Embeddable
public record ReportElsewhere(@Convert(converter = SealedText.class) String toldTo, LocalDate occurredOn,
		LocalDate reportedOn) {
}
