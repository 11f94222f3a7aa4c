package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;

/** A report joined a case. */
public record ReportLinked(String key, String reportRef) implements DomainEvent {
}
