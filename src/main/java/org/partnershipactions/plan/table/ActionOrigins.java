package org.partnershipactions.plan.table;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.plan.action.PriorityAction;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where the lines of actions begin that were copied from year to year. */
interface ActionOrigins extends Repository<ActionOrigin, String> {

	ActionOrigin save(ActionOrigin origin);

	Optional<ActionOrigin> findById(String actionId);

	/** The actions of some lines in the plan of a year: one of each at most. */
	@Query("select new org.partnershipactions.plan.table.ActionLine(a.id, a.row.ref, coalesce(o.originId, a.id))"
			+ " from PriorityAction a left join ActionOrigin o on o.actionId = a.id"
			+ " where a.partnership = :partnership and a.planYear = :year and (a.id in :lines or o.originId in :lines)")
	List<ActionLine> inYear(String partnership, int year, Collection<String> lines);

	List<ActionOrigin> findByActionIdIn(Collection<String> actionIds);

	/** The first action of a line: the action itself where it was copied from none. */
	default String origin(String actionId) {
		return findById(actionId).map(ActionOrigin::originId).orElse(actionId);
	}

}
