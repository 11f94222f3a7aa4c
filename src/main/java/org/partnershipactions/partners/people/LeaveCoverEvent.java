package org.partnershipactions.partners.people;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens to the cover for somebody who is away. */
@HappensTo(HappensTo.THE_INSTALLATION)
public interface LeaveCoverEvent {

	/** Somebody acts for somebody else during leave. */
	record LeaveCoverArranged(String key, @Open String away, @Open String cover, LocalDate begins,
			LocalDate ends) implements DomainEvent {
	}

	/** Leave cover ended early. */
	record LeaveCoverEnded(String key, @Open String away, @Open String cover) implements DomainEvent {
	}

}
