package org.partnershipactions.reviews.figures;

import java.time.Instant;

/**
 * Who vouched for figures, when, and whether they are still those.
 *
 * @param by account of who signed
 * @param at when
 * @param hash SHA-256 in hex, as it was kept beside the figures
 * @param sound whether the figures still have that hash, and the audit trail names it too
 */
public record Signature(String by, Instant at, String hash, boolean sound) {
}
