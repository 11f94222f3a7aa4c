package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;

/** Somebody tried to reach the victim of a case. */
public record VictimContacted(String key, boolean reached) implements DomainEvent {
}
