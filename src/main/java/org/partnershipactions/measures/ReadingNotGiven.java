package org.partnershipactions.measures;

import org.jmolecules.event.types.DomainEvent;

/** The day of a reading passed and none was given. */
public record ReadingNotGiven(String key, String measure, String agency) implements DomainEvent {
}
