package org.partnershipactions.casereviews;

import org.jmolecules.event.types.DomainEvent;

/** The decision table said whether the threshold is met by the number of reports. */
public record ThresholdDecided(String key, int reports, boolean met) implements DomainEvent {
}
