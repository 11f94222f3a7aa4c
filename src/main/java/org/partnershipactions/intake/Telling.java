package org.partnershipactions.intake;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.partnershipactions.security.sealing.SealedText;

/**
 * What the reporter was told.
 *
 * @param channel how; {@code NONE} where they could not be reached
 * @param words what was said or written, or why they could not be reached
 */
@Embeddable
public record Telling(@Column(name = "told_channel") @Enumerated(EnumType.STRING) Channel channel,
		@Column(name = "told_words") @Convert(converter = SealedText.class) String words, String toldBy,
		Instant toldAt) {

	Telling withoutWords() {
		return new Telling(this.channel, null, this.toldBy, this.toldAt);
	}

}
