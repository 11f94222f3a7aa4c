package org.partnershipactions.cases;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A report that was linked to a case.
 *
 * @param reportKey id of the report
 * @param ref its reference
 * @param occurredAt when it happened
 * @param linkedOn day on which it was linked
 */
@Embeddable
public record CaseReport(@Column(length = 36) String reportKey, @Column(name = "report_ref", length = 20) String ref,
		Instant occurredAt, LocalDate linkedOn) {
}
