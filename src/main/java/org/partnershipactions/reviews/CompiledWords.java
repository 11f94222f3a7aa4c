package org.partnershipactions.reviews;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What the manager wrote of a quarter.
 *
 * @param highlights what went well
 * @param risks what may not be done by its date
 * @param compiledBy account of who wrote it
 * @param compiledOn the day
 */
@Embeddable
record CompiledWords(@Column(length = 4000) String highlights, @Column(length = 4000) String risks, String compiledBy,
		LocalDate compiledOn) {
}
