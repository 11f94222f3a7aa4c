package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;

/** An agency on a case is told who complains. */
public record IdentityShown(String key, String agency) implements DomainEvent {
}
