package org.partnershipactions.partners.figures;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;

/** What happens to a figure that the partnership sets for itself. */
@HappensTo(HappensTo.THE_INSTALLATION)
interface LocalFigureEvent {

	/** A local figure has another value from a day on. */
	record LocalFigureSet(String code, LocalDate from, int value) implements DomainEvent {
	}

}
