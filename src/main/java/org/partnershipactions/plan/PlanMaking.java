package org.partnershipactions.plan;

import java.util.List;
import java.util.Optional;

import org.partnershipactions.calendar.PlanYear;

/**
 * The steps that lead to the adoption of a year's plan; whoever keeps them says how far
 * they came. To adopt the plan without them ends them.
 */
public interface PlanMaking {

	/**
	 * How far the making came; empty where none runs.
	 * @param partnership code of the partnership
	 */
	Optional<UnderWay> underWay(String partnership, PlanYear year);

	/**
	 * A making that runs.
	 *
	 * @param waitsFor what is done now, as people read it
	 * @param declined names of the agencies that declined their role
	 * @param silent names of the agencies that have not answered, or were not asked
	 */
	record UnderWay(String waitsFor, List<String> declined, List<String> silent) {
	}

}
