package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;

/** What is done about a case was agreed. */
public record CasePlanAgreed(String key, boolean formalPower) implements DomainEvent {
}
