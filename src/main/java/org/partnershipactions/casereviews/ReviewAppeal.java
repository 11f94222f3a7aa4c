package org.partnershipactions.casereviews;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

import org.partnershipactions.security.sealing.SealedText;

/**
 * The appeal against the outcome, of which there is one.
 *
 * @param upheld null while it is not decided
 * @param newRef reference of the review that was opened because it was upheld, or null
 */
@Embeddable
public record ReviewAppeal(@Column(name = "appealed_on") LocalDate madeOn,
		@Convert(converter = SealedText.class) @Column(name = "appeal_grounds") String grounds,
		@Column(name = "appeal_due") LocalDate due, @Column(name = "appeal_upheld") Boolean upheld,
		@Convert(converter = SealedText.class) @Column(name = "appeal_reason") String reason,
		@Column(name = "appeal_decided_on") LocalDate decidedOn, @Column(name = "appeal_review") String newRef) {

	public boolean open() {
		return this.upheld == null;
	}

	ReviewAppeal moved(LocalDate to) {
		return new ReviewAppeal(this.madeOn, this.grounds, to, null, null, null, null);
	}

	ReviewAppeal decided(boolean right, String why, LocalDate today) {
		return new ReviewAppeal(this.madeOn, this.grounds, this.due, right, why, today, null);
	}

	ReviewAppeal opened(String ref) {
		return new ReviewAppeal(this.madeOn, this.grounds, this.due, this.upheld, this.reason, this.decidedOn, ref);
	}

	ReviewAppeal withoutWords() {
		return new ReviewAppeal(this.madeOn, "Erased", this.due, this.upheld, "Erased", this.decidedOn, this.newRef);
	}

}
