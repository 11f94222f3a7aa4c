package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;

/** Whoever made a report of the case added to it. */
public record ReportSaidMore(String key, String reportRef) implements DomainEvent {
}
