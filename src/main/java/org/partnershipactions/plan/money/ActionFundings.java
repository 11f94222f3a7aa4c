package org.partnershipactions.plan.money;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** How the money of actions is divided. */
interface ActionFundings extends Repository<ActionFunding, String> {

	ActionFunding save(ActionFunding funding);

	void delete(ActionFunding funding);

	Optional<ActionFunding> findById(String actionId);

	/** Those of a plan, with their lines. */
	@Query("select distinct f from ActionFunding f left join fetch f.lines"
			+ " join PriorityAction a on a.id = f.actionId where a.planId = :plan")
	List<ActionFunding> ofPlan(String plan);

}
