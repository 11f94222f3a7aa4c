package org.partnershipactions.measures;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens to the readings of a measure and to what is asked for them. */
@HappensTo("measure")
public interface ReadingEvent {

	/** An agency is asked for the reading of a quarter. */
	record ReadingAsked(String key, @Open String measure, @Open String agency, LocalDate due) implements DomainEvent {
	}

	/** A reading falls due soon, and its agency should hear of it. */
	record ReadingReminderDue(String key, @Open String measure, @Open String agency,
			LocalDate due) implements DomainEvent {
	}

	/** A reading of a measure was given. */
	record ReadingGiven(String key, @Open String measure, LocalDate readOn) implements DomainEvent {
	}

	/** A reading was corrected; what it said before is kept. */
	record ReadingCorrected(String key, @Open String measure, LocalDate readOn, String reason) implements DomainEvent {
	}

	/** The day of a reading passed and none was given. */
	record ReadingNotGiven(String key, @Open String measure, @Open String agency) implements DomainEvent {
	}

}
