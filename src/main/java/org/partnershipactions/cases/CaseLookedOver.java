package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;

/** Somebody above the lead officer looked a case over. */
public record CaseLookedOver(String key) implements DomainEvent {
}
