package org.partnershipactions.casereviews;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

import org.partnershipactions.security.sealing.SealedText;

/**
 * What was decided where there were fewer reports.
 *
 * @param held whether a review is held
 */
@Embeddable
public record Weighing(@Column(name = "weighed_held") Boolean held,
		@Convert(converter = SealedText.class) @Column(name = "persistence") String persistence,
		@Convert(converter = SealedText.class) @Column(name = "harm") String harm,
		@Convert(converter = SealedText.class) @Column(name = "response") String response,
		@Column(name = "weighed_by") String by) {

	Weighing withoutWords() {
		return new Weighing(this.held, "Erased", "Erased", "Erased", this.by);
	}

}
