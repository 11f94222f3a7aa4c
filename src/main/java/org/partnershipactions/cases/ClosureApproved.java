package org.partnershipactions.cases;

import org.jmolecules.event.types.DomainEvent;

/** The closure of a case was approved; its victim is told next. */
public record ClosureApproved(String key, Outcome outcome, Behaviour behaviour) implements DomainEvent {
}
