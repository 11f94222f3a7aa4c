package org.partnershipactions.planning.acceptance;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens to an agency's role in a draft plan. */
@HappensTo("plan-role")
public interface RoleEvent {

	/** An agency is asked by a day whether it accepts what a draft plan asks of it. */
	record AcceptanceAsked(String key, @Open String partnership, @Open String year, @Open String agency,
			LocalDate due) implements DomainEvent {
	}

	/** An agency said what it says to its role. */
	record RoleAnswered(String key, @Open String partnership, @Open String year, @Open String agency, RoleState answer,
			String words) implements DomainEvent {
	}

	/** An agency let the time to answer pass. */
	record RoleNotAnswered(String key, @Open String partnership, @Open String year,
			@Open String agency) implements DomainEvent {
	}

	/** An agency is to answer soon. */
	record RoleReminderDue(String key, @Open String agency, LocalDate due) implements DomainEvent {
	}

}
