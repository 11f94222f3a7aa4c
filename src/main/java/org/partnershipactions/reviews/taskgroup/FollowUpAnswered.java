package org.partnershipactions.reviews.taskgroup;

import org.jmolecules.event.types.DomainEvent;

/** A follow-up was done, or cannot be done. */
public record FollowUpAnswered(String key, String action, String group) implements DomainEvent {
}
