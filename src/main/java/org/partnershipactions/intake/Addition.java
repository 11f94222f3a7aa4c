package org.partnershipactions.intake;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

import org.partnershipactions.security.sealing.SealedText;

/** What the reporter added to a report later. */
@Embeddable
public record Addition(Instant addedAt, @Column(name = "words") @Convert(converter = SealedText.class) String text) {
}
