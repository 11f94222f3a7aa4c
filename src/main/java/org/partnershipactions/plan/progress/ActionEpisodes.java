package org.partnershipactions.plan.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.plan.action.PriorityAction;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** How actions stood, day by day. */
public interface ActionEpisodes extends Repository<ActionEpisode, Long> {

	ActionEpisode save(ActionEpisode episode);

	Optional<ActionEpisode> findByActionIdAndUntilDay(String actionId, LocalDate until);

	/**
	 * The episodes of a plan that touch the days from the first to the last, in the order
	 * of the actions' references.
	 */
	@Query("""
			select e from ActionEpisode e
			where e.planId = :plan and e.fromDay <= :last and e.untilDay > :first order by e.sortRef, e.fromDay""")
	List<ActionEpisode> during(String plan, LocalDate first, LocalDate last);

	/** The episodes of some plans that a day lies in, in the order of the references. */
	@Query("select e from ActionEpisode e where e.planId in :plans and e.fromDay <= :day and e.untilDay > :day"
			+ " order by e.sortRef, e.fromDay")
	List<ActionEpisode> of(Collection<String> plans, LocalDate day);

	/** The episodes of some actions that a day lies in: one of each at most. */
	@Query("select e from ActionEpisode e where e.actionId in :actions and e.fromDay <= :day and e.untilDay > :day")
	List<ActionEpisode> including(Collection<String> actions, LocalDate day);

	/** Every milestone of a plan, with the day on which it was ticked. */
	@Query("""
			select new org.partnershipactions.plan.progress.Tick(a.id, m.reachedOn)
			from PriorityAction a join a.delivery.milestones m where a.planId = :plan""")
	List<Tick> ticks(String plan);

	/** Every milestone of some plans. */
	@Query("""
			select new org.partnershipactions.plan.progress.Tick(a.id, m.reachedOn)
			from PriorityAction a join a.delivery.milestones m where a.planId in :plans""")
	List<Tick> ticksOf(Collection<String> plans);

}
