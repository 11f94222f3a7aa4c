package org.partnershipactions.plan;

import org.jmolecules.event.types.DomainEvent;

/** A task group decided something about an action at its review. */
public record ReviewNoted(String key, String words) implements DomainEvent {
}
