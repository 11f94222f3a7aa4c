package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;

/** A letter went to a victim who could not be reached. */
public record VictimWrittenTo(String key) implements DomainEvent {
}
