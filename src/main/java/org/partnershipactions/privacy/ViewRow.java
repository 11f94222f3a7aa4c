package org.partnershipactions.privacy;

import java.time.Instant;

/**
 * One look at a person or a case, as auditors see it.
 *
 * @param id place in the chain
 * @param at when
 * @param who user name of who looked
 * @param kind kind of what was looked at, such as case
 * @param key its key
 * @param ref its reference
 * @param purpose what for
 */
public record ViewRow(Long id, Instant at, String who, String kind, String key, String ref, String purpose) {
}
