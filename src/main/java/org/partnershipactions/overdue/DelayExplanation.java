package org.partnershipactions.overdue;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

import org.partnershipactions.security.sealing.SealedText;

/** Why work is late, in the words of its agency. */
@Embeddable
record DelayExplanation(String reason, @SealedText String explanation, @SealedText String remedy,
		LocalDate proposedDate) {

	DelayExplanation forgotten() {
		return new DelayExplanation(this.reason, null, null, this.proposedDate);
	}

}
