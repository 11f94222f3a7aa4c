package org.partnershipactions.plan;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens to the plan of a year. */
@HappensTo("action")
public interface PlanEvent {

	/** A plan was adopted. Its actions began, or begin on the first day of its year. */
	record PlanAdopted(String key, @Open String year, int actions) implements DomainEvent {
	}

	/** The year of an adopted plan began, and its actions with it. */
	record PlanBegun(String key, @Open String year, int actions) implements DomainEvent {
	}

	/** A priority of a plan got another title. */
	record PriorityRenamed(String key, @Open String year, int number, @Open String from,
			@Open String to) implements DomainEvent {
	}

	/** A plan's table was read in. */
	record PlanImported(String key, @Open String year, int created, int changed, int unchanged) implements DomainEvent {
	}

}
