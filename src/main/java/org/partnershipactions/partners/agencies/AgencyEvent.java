package org.partnershipactions.partners.agencies;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens to an agency. */
@HappensTo(HappensTo.THE_INSTALLATION)
interface AgencyEvent {

	/** An agency was added to the directory. */
	record AgencyAdded(String key) implements DomainEvent {
	}

	/** Name, kind or contact details of an agency were changed. */
	record AgencyChanged(String key) implements DomainEvent {
	}

	/** The other names of an agency were set. */
	record AgencyAliasesSet(String key, int aliases) implements DomainEvent {
	}

	/** No new work goes to an agency any more. */
	record AgencyRetired(String key) implements DomainEvent {
	}

	/** An agency is no more; another one, where there is one, took over its work. */
	record AgencyEnded(String key, @Open String successor, LocalDate lastDay) implements DomainEvent {
	}

	/** New work may go to an agency again. */
	record AgencyReinstated(String key) implements DomainEvent {
	}

}
