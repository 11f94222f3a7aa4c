package org.partnershipactions.intake;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How and when a report reached us.
 *
 * @param receivedAt when it came in
 * @param sender whose references are meant: code of an agency, or an account; null where
 * there is no reference
 * @param sourceReference the reference under which the sender keeps it, or null
 * @param fingerprint keyed hash of text, place and reporter, by which a report sent twice
 * is known again
 * @param takenBy account of who entered it
 */
@Embeddable
public record ReportOrigin(Instant receivedAt, @Enumerated(EnumType.STRING) ReportSource source, String sender,
		String sourceReference, String fingerprint, String takenBy) {
}
