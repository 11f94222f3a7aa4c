package org.partnershipactions.overdue;

import java.time.LocalDate;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

import org.partnershipactions.security.sealing.SealedText;

/** Why work is late, in the words of its agency. */
@Embeddable
record DelayExplanation(String reason, @Convert(converter = SealedText.class) String explanation,
		@Convert(converter = SealedText.class) String remedy, LocalDate proposedDate) {

	DelayExplanation forgotten() {
		return new DelayExplanation(this.reason, null, null, this.proposedDate);
	}

}
