package org.partnershipactions.casereviews;

import java.time.LocalDate;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

import org.partnershipactions.security.sealing.SealedText;

/**
 * What the panel asks of a body (s. 104(7) of the 2014 Act).
 *
 * @param words what is recommended
 * @param contributionKey key of the request by which the body was asked; null before
 */
@Embeddable
public record Recommendation(String agency, @Convert(converter = SealedText.class) String words, LocalDate dueOn,
		String contributionKey) {

	Recommendation asked(String contribution) {
		return new Recommendation(this.agency, this.words, this.dueOn, contribution);
	}

	Recommendation withoutWords() {
		return new Recommendation(this.agency, "Erased", this.dueOn, this.contributionKey);
	}

}
