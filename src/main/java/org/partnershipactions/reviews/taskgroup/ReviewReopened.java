package org.partnershipactions.reviews.taskgroup;

import org.jmolecules.event.types.DomainEvent;

/** The lead opened a review again before confirming it. */
public record ReviewReopened(String key, String group, String reason) implements DomainEvent {
}
