package org.partnershipactions.plan.table;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which lines actions go on with beside their own. */
interface ActionDescents extends Repository<ActionDescent, Long> {

	ActionDescent save(ActionDescent descent);

	void deleteAll(Iterable<ActionDescent> descents);

	List<ActionDescent> findByActionId(String actionId);

	/** The actions of a year that go on with some lines which are not their own. */
	@Query("select new org.partnershipactions.plan.table.ActionLine(a.id, a.row.ref, d.line)"
			+ " from PriorityAction a join ActionDescent d on d.actionId = a.id"
			+ " where a.partnership = :partnership and a.planYear = :year and d.line in :lines order by d.kind, a.sortRef")
	List<ActionLine> inYear(String partnership, int year, Collection<String> lines);

}
