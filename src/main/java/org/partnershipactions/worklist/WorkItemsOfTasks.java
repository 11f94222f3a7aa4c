package org.partnershipactions.worklist;

import java.util.Optional;

/** Finds the row of a task of the engine. */
interface WorkItemsOfTasks {

	/** Asks the database only where the transaction has not met the row yet. */
	Optional<WorkItem> findByTaskId(String taskId);

}
