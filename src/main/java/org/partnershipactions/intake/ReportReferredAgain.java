package org.partnershipactions.intake;

import org.jmolecules.event.types.DomainEvent;

/** Another agency was asked in place of one that declined. */
public record ReportReferredAgain(String key, String agency) implements DomainEvent {
}
