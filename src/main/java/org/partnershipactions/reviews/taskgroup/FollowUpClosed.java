package org.partnershipactions.reviews.taskgroup;

import org.jmolecules.event.types.DomainEvent;

/** A follow-up is not needed any more. */
public record FollowUpClosed(String key, String action) implements DomainEvent {
}
