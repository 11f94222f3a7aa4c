package org.partnershipactions.partners.duties;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens to the duties of a partnership's agencies. */
@HappensTo(HappensTo.THE_INSTALLATION)
interface DutyEvent {

	/** Agencies have a duty from a day on. */
	record DutyGiven(String key, @Open String agencies, LocalDate from) implements DomainEvent {
	}

}
