package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;

/** Nothing happened in a case for so long that its closure is suggested. */
public record ClosureSuggested(String key) implements DomainEvent {
}
