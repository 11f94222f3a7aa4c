package org.partnershipactions.reviews;

import org.jmolecules.event.types.DomainEvent;

/** The board signed a quarter, and its figures are frozen. */
public record QuarterSigned(String key, String partnership, String quarter, String hash) implements DomainEvent {
}
