package org.partnershipactions.plan.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What accountable leads said of their actions. */
public interface ActionProgresses extends Repository<ActionProgress, Long> {

	ActionProgress save(ActionProgress progress);

	/** All of a plan up to a day, in the order of the days, the last word last. */
	@Query("select p from ActionProgress p where p.planId = :plan and p.given.asOf <= :day order by p.given.asOf, p.id")
	List<ActionProgress> ofPlan(String plan, LocalDate day);

	/** All of some plans up to a day, in the order of the days, the last word last. */
	@Query("""
			select p from ActionProgress p where p.planId in :plans and p.given.asOf <= :day
			order by p.given.asOf, p.id""")
	List<ActionProgress> ofPlans(Collection<String> plans, LocalDate day);

	/** All of some actions up to a day, the last word last. */
	@Query("""
			select p from ActionProgress p where p.actionId in :actions and p.given.asOf <= :day
			order by p.given.asOf, p.id""")
	List<ActionProgress> ofActions(Collection<String> actions, LocalDate day);

	/** All of an action up to a day, the last word first. */
	@Query("""
			select p from ActionProgress p where p.actionId = :action and p.given.asOf <= :day
			order by p.given.asOf desc, p.id desc""")
	List<ActionProgress> ofAction(String action, LocalDate day);

}
