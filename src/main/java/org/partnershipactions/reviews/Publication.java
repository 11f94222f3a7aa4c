package org.partnershipactions.reviews;

import java.time.Instant;

import jakarta.persistence.Embeddable;

/** Who made a signed quarter public, and when. */
@Embeddable
record Publication(String publishedBy, Instant publishedAt) {
}
