package org.partnershipactions.intake;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.cases.CaseCategory;

/** A report of anti-social behaviour came in. */
public record ReportReceived(String key, String ref, CaseCategory category, String ward,
		ReportSource source) implements DomainEvent {
}
