package org.partnershipactions.intake;

import org.jmolecules.event.types.DomainEvent;

/** Whoever reported added something; the case, or null, that the report belongs to. */
public record ReportAddedTo(String key, String caseKey) implements DomainEvent {
}
