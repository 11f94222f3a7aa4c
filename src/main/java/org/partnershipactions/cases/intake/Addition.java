package org.partnershipactions.cases.intake;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What the reporter added to a report later. */
@Embeddable
record Addition(Instant addedAt, @Column(name = "words", length = 65535) String text) {
}
