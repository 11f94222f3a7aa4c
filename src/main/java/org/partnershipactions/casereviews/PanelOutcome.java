package org.partnershipactions.casereviews;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

import org.partnershipactions.security.sealing.SealedText;

/**
 * What the panel did and found.
 *
 * @param chairAgency code of the body that the chair comes from, or {@code independent}
 * @param chair role of the chair
 * @param whyNotInvited why the victim was not invited, or null
 */
@Embeddable
public record PanelOutcome(@Column(name = "panel_on") LocalDate on, @Column(name = "chair_agency") String chairAgency,
		@Convert(converter = SealedText.class) @Column(name = "chair") String chair,
		@Column(name = "victim_invited") Boolean invited,
		@Convert(converter = SealedText.class) @Column(name = "why_not_invited") String whyNotInvited,
		@Convert(converter = SealedText.class) @Column(name = "findings") String findings) {

	/** The choice of a chair who belongs to no agency. */
	public static final String INDEPENDENT = "independent";

	PanelOutcome withoutWords() {
		return new PanelOutcome(this.on, this.chairAgency, "Erased", this.invited, "Erased", "Erased");
	}

}
