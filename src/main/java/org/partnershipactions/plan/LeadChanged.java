package org.partnershipactions.plan;

import org.jmolecules.event.types.DomainEvent;

/** Another agency became accountable. */
public record LeadChanged(String key, String from, String to, String reason) implements DomainEvent {
}
