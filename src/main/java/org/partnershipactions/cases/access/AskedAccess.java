package org.partnershipactions.cases.access;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

import org.partnershipactions.security.sealing.SealedText;

/**
 * Who asks to see a case.
 *
 * @param by account of who asks
 * @param agency code of the agency that they ask for; null where it is for themselves
 * @param purpose what for
 * @param at when
 */
@Embeddable
public record AskedAccess(@Column(name = "asked_by", length = 100) String by, @Column(length = 50) String agency,
		@Convert(converter = SealedText.class) String purpose, @Column(name = "asked_at") Instant at) {
}
