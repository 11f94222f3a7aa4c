package org.partnershipactions.partners.units;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;

/** What happens to the units of a partnership. */
@HappensTo(HappensTo.THE_INSTALLATION)
interface UnitEvent {

	/** A partnership counts in one more unit. */
	record UnitAdded(String key, boolean addsUp) implements DomainEvent {
	}

}
