package org.partnershipactions.plan.table;

import java.util.List;
import java.util.Optional;

import org.partnershipactions.plan.action.PriorityAction;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where the lines of actions begin that were copied from year to year. */
interface ActionOrigins extends Repository<ActionOrigin, String> {

	ActionOrigin save(ActionOrigin origin);

	Optional<ActionOrigin> findById(String actionId);

	/** The actions of a line in the plan of a year: one at most. */
	@Query("select new org.partnershipactions.plan.table.ActionLine(a.id, a.row.ref) from PriorityAction a"
			+ " where a.partnership = :partnership and a.planYear = :year"
			+ " and (a.id = :origin or a.id in (select o.actionId from ActionOrigin o where o.originId = :origin))")
	List<ActionLine> inYear(String partnership, int year, String origin);

	/** The first action of a line: the action itself where it was copied from none. */
	default String origin(String actionId) {
		return findById(actionId).map(ActionOrigin::originId).orElse(actionId);
	}

}
