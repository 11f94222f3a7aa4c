package org.partnershipactions.plan;

import org.jmolecules.event.types.DomainEvent;

/** What happens to the plan of a year. */
public interface PlanEvent {

	/** A plan was adopted, and its actions began. */
	record PlanAdopted(String key, String year, int actions) implements DomainEvent {
	}

	/** A plan's table was read in. */
	record PlanImported(String key, String year, int created, int changed, int unchanged) implements DomainEvent {
	}

}
