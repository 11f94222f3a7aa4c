package org.partnershipactions.cases;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * An agency that leads a case or is on it, beside the day by which lists sort, so that a
 * list of one agency among a million cases is one range of an index.
 *
 * @param agency code of the agency
 * @param openedOn day on which the case was opened
 */
@Embeddable
record CaseSeat(@Column(length = 50) String agency, LocalDate openedOn) {
}
