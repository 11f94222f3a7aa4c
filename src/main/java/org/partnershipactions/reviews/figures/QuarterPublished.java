package org.partnershipactions.reviews.figures;

import org.jmolecules.event.types.DomainEvent;

/**
 * A quarter was made public.
 *
 * @param key partnership and quarter, such as {@code sevenoaks/2026-27-Q2}
 * @param hash SHA-256 of what was kept, in hex
 */
public record QuarterPublished(String key, String partnership, String quarter, String hash) implements DomainEvent {
}
