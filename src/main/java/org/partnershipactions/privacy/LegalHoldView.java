package org.partnershipactions.privacy;

import java.time.Instant;

/**
 * A hold that stands, as the list of what is due for erasure shows it.
 *
 * @param id identity
 * @param kind kind of the subject, such as case
 * @param key key of the subject
 * @param ref reference of the subject
 * @param reason why it must be kept
 * @param placedBy account of who placed it
 * @param placedAt when
 */
public record LegalHoldView(String id, String kind, String key, String ref, String reason, String placedBy,
		Instant placedAt) {
}
