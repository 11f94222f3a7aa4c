package org.partnershipactions.plan;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens to the plan of a year. */
@HappensTo("action")
public interface PlanEvent {

	/** A plan was adopted, and its actions began. */
	record PlanAdopted(String key, @Open String year, int actions) implements DomainEvent {
	}

	/** A priority of a plan got another title. */
	record PriorityRenamed(String key, @Open String year, int number, @Open String from,
			@Open String to) implements DomainEvent {
	}

	/** A plan's table was read in. */
	record PlanImported(String key, @Open String year, int created, int changed, int unchanged) implements DomainEvent {
	}

}
