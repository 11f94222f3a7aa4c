package org.partnershipactions.intake;

import org.jmolecules.event.types.DomainEvent;

/** Daily Tasking decided; case and agency are null where the decision names none. */
public record ReportTriaged(String key, TriageDecision decision, String caseKey, String agency) implements DomainEvent {
}
