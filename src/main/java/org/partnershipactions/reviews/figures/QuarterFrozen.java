package org.partnershipactions.reviews.figures;

import org.jmolecules.event.types.DomainEvent;

/**
 * The figures of a quarter were frozen as the board signed them.
 *
 * @param key partnership and quarter, such as {@code sevenoaks/2026-27-Q2}
 * @param hash SHA-256 of what was kept, in hex
 */
public record QuarterFrozen(String key, String partnership, String quarter, String hash) implements DomainEvent {
}
