package org.partnershipactions.worklist;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of the worklist. */
interface WorkItems extends Repository<WorkItem, Long>, WorkItemsOfTasks, JpaSpecificationExecutor<WorkItem> {

	WorkItem save(WorkItem item);

	/**
	 * Asked before each use case whether the person may; one row needs no transaction of
	 * its own.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	Optional<WorkItem> findById(long id);

	/** Asked where the row alone does not answer it. */
	@Override
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	Optional<WorkItem> findOne(Specification<WorkItem> which);

	/** Whoever comes second waits here until the first has committed. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<WorkItem> findWithLockById(long id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<WorkItem> findWithLockByTaskId(String taskId);

	/**
	 * Open items in the order of the engine's ids, for the comparison with the engine.
	 */
	List<WorkItem> findByStateAndTaskIdGreaterThanOrderByTaskId(WorkItemState state, String afterTaskId, Limit limit);

	List<WorkItem> findByPartnershipAndAboutRefAndStateOrderByDueOnAscIdAsc(String partnership, String ref,
			WorkItemState state);

	/** What waits in one queue. */
	List<WorkItem> findByPartnershipAndTeamAndRoleAndStateOrderById(String partnership, String team, String role,
			WorkItemState state);

	/** How much waits in one queue. */
	int countByPartnershipAndTeamAndRoleAndState(String partnership, String team, String role, WorkItemState state);

	/** What is open of a confidential matter. */
	List<WorkItem> findByStateAndMatterKindAndMatterKeyOrderById(WorkItemState state, String kind, String key);

	/** What is taken, by whomever. */
	List<WorkItem> findByStateAndAssigneeIsNotNullOrderById(WorkItemState state);

	List<WorkItem> findByTaskIdIn(List<String> taskIds);

	/** Read along the index of teams, which skips from team to team. */
	@Query("select distinct i.team from WorkItem i where i.partnership = ?1")
	List<String> teamsOf(String partnership);

	/** Read along the index of steps, which skips from step to step. */
	@Query("""
			select distinct i.step from WorkItem i
			where i.partnership = ?1 and i.state = org.partnershipactions.worklist.WorkItemState.OPEN order by i.step""")
	List<String> openSteps(String partnership);

}
