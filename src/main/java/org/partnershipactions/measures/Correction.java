package org.partnershipactions.measures;

import java.math.BigDecimal;
import java.time.Instant;

import jakarta.persistence.Embeddable;

/**
 * What a reading said before it was corrected.
 *
 * @param oldAmount the value before, or null
 * @param oldWords the words before, or null
 * @param oldSource the source before
 * @param oldNote the note before, or null
 * @param reason why it was corrected
 * @param correctedBy account of who corrected it
 * @param correctedAt when
 */
@Embeddable
public record Correction(BigDecimal oldAmount, String oldWords, String oldSource, String oldNote, String reason,
		String correctedBy, Instant correctedAt) {
}
