package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;

/** A case was restricted, or opened to the partnership again. */
public record CaseRestricted(String key, boolean restricted) implements DomainEvent {
}
