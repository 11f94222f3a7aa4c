package org.partnershipactions.casereviews;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.partnershipactions.intake.Channel;
import org.partnershipactions.security.sealing.SealedText;

/**
 * How whoever applied was told.
 *
 * @param appealUntil last day on which an appeal is taken
 */
@Embeddable
public record ApplicantAnswer(@Enumerated(EnumType.STRING) @Column(name = "told_channel") Channel channel,
		@Convert(converter = SealedText.class) @Column(name = "told_words") String words,
		@Column(name = "told_on") LocalDate on, @Column(name = "appeal_until") LocalDate appealUntil) {

	ApplicantAnswer withoutWords() {
		return new ApplicantAnswer(this.channel, "Erased", this.on, this.appealUntil);
	}

}
