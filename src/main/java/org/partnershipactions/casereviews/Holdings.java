package org.partnershipactions.casereviews;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

import org.partnershipactions.security.sealing.SealedText;

/**
 * What a body holds on the reports.
 *
 * @param told what it was told and when
 * @param done what it did and when
 * @param result with what result
 */
@Embeddable
public record Holdings(@Column(name = "anything_held") Boolean anything,
		@Convert(converter = SealedText.class) @Column(name = "held_told") String told,
		@Convert(converter = SealedText.class) @Column(name = "held_done") String done,
		@Convert(converter = SealedText.class) @Column(name = "held_result") String result,
		@Column(name = "shared_on") LocalDate on, @Column(name = "shared_by") String by) {

	Holdings withoutWords() {
		return new Holdings(this.anything, "Erased", "Erased", "Erased", this.on, this.by);
	}

}
