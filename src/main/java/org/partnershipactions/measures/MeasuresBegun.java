package org.partnershipactions.measures;

import org.jmolecules.event.types.DomainEvent;

/** The measures of a plan year are in the register. */
public record MeasuresBegun(String key, String year, int measures) implements DomainEvent {
}
