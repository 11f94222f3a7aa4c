package org.partnershipactions.powers;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens to a change of a tool or power. */
@HappensTo(HappensTo.THE_INSTALLATION)
public interface PowerEvent {

	/** An administrator entered other rules. */
	record PowerChangeEntered(String key, @Open String partnership, @Open String power) implements DomainEvent {
	}

	/** An administrator gave the day from which it holds. */
	record PowerChangeDated(String key, @Open String partnership, @Open String power,
			LocalDate from) implements DomainEvent {
	}

	/** A second person confirmed that day. */
	record PowerChangeConfirmed(String key, @Open String partnership, @Open String power, LocalDate from,
			@Open String datedBy, @Open String confirmedBy) implements DomainEvent {
	}

	/** The day was taken back before it came. */
	record PowerChangeTakenBack(String key, @Open String partnership, @Open String power) implements DomainEvent {
	}

}
