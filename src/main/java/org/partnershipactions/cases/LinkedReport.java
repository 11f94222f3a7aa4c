package org.partnershipactions.cases;

import java.time.Instant;
import java.util.Set;

/**
 * A report as it joins a case.
 *
 * @param reportKey id of the report
 * @param ref its reference, such as {@code R-2026-00001}
 * @param reporterKey key of who reported; null where nobody knows
 * @param placeKey key of where it happened; null where that is not known
 * @param occurredAt when it happened
 * @param categories what it is about
 */
public record LinkedReport(String reportKey, String ref, String reporterKey, String placeKey, Instant occurredAt,
		Set<CaseCategory> categories) {
}
