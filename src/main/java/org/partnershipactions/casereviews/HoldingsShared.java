package org.partnershipactions.casereviews;

import org.jmolecules.event.types.DomainEvent;

/** A body shared what it holds, or said that it holds nothing. */
public record HoldingsShared(String key, String agency, boolean anything) implements DomainEvent {
}
