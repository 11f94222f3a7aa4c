package org.partnershipactions.casereviews;

import java.time.LocalDate;

/**
 * An application that was taken.
 *
 * @param ref reference, such as {@code CR-2026-001}
 * @param acknowledgedBy day by which the applicant hears from us
 */
public record Applied(String key, String ref, LocalDate acknowledgedBy) {
}
