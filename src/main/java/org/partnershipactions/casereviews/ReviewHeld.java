package org.partnershipactions.casereviews;

import org.jmolecules.event.types.DomainEvent;

/** The panel held the review. */
public record ReviewHeld(String key, String chairAgency, boolean victimInvited,
		int recommendations) implements DomainEvent {
}
