package org.partnershipactions.casereviews;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens to what a body is asked to share for a case review. */
@HappensTo("case-review")
public interface ShareEvent {

	/** A body was asked to share what it holds. */
	record BodyAsked(String key, @Open String agency) implements DomainEvent {
	}

	/** A body did not share, and the review goes on without it. */
	record BodyReleased(String key, @Open String agency) implements DomainEvent {
	}

	/** A body shared what it holds, or said that it holds nothing. */
	record HoldingsShared(String key, @Open String agency, boolean anything) implements DomainEvent {
	}

}
