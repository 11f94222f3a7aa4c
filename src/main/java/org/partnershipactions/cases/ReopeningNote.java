package org.partnershipactions.cases;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

import org.partnershipactions.security.SealedText;

/**
 * Why a case was opened again.
 *
 * @param on day on which
 * @param by account of who did
 * @param reason why
 */
@Embeddable
record ReopeningNote(@Column(name = "reopened_on") LocalDate on, @Column(name = "reopened_by", length = 100) String by,
		@Convert(converter = SealedText.class) @Column(name = "reason") String reason) {
}
