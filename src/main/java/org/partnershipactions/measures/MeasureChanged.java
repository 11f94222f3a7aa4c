package org.partnershipactions.measures;

import java.math.BigDecimal;

import org.jmolecules.event.types.DomainEvent;

/** The owner or the comparators of a measure were set. */
public record MeasureChanged(String key, String owner, BigDecimal lastYear, BigDecimal county,
		BigDecimal mostSimilar) implements DomainEvent {
}
