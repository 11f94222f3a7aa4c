package org.partnershipactions.privacy;

import java.time.Instant;

/**
 * A look at something, about to be written down.
 *
 * @param at when, in whole seconds
 * @param who account of who looked
 * @param look what was looked at, and what for
 */
record Viewed(Instant at, String who, Look look) {
}
