package org.partnershipactions.cases;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * An agency on a case beside the one that leads it.
 *
 * @param agency code of the agency
 * @param since day from which
 * @param seesIdentity whether it may know who complains
 */
@Embeddable
public record CaseAgency(@Column(length = 50) String agency, @Column(name = "since_day") LocalDate since,
		boolean seesIdentity) {
}
