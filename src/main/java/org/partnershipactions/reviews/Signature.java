package org.partnershipactions.reviews;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The board's signature under a quarter.
 *
 * @param signedBy account of who signed for the board
 * @param signedAt when
 * @param hash SHA-256 of the figures that were frozen, in hexadecimal digits
 */
@Embeddable
record Signature(String signedBy, Instant signedAt, @Column(name = "content_hash") String hash) {
}
