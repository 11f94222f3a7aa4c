package org.partnershipactions.worklist;

import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Queue.OpenTasks;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what waits in a queue. */
@Component
class QueueLength implements OpenTasks {

	private final WorkItems rows;

	QueueLength(WorkItems rows) {
		this.rows = rows;
	}

	@Override
	@Transactional(readOnly = true)
	public int count(String partnership, Queue queue) {
		return this.rows.countByPartnershipAndTeamAndRoleAndState(partnership, queue.team(), queue.role(),
				WorkItemState.OPEN);
	}

}
