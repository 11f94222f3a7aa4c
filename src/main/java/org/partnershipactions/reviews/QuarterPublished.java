package org.partnershipactions.reviews;

import org.jmolecules.event.types.DomainEvent;

/** A signed quarter was published. */
public record QuarterPublished(String key, String partnership, String quarter) implements DomainEvent {
}
