package org.partnershipactions.cases;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A place that a case is about.
 *
 * @param placeKey key of the place
 * @param since day from which
 */
@Embeddable
public record CasePlace(@Column(length = 36) String placeKey, @Column(name = "since_day") LocalDate since) {
}
