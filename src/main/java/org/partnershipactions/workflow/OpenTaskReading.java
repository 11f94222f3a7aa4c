package org.partnershipactions.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Reads the engine's own list of open user tasks, to compare other lists with it. */
public interface OpenTaskReading {

	/**
	 * Open tasks in the order of their ids, each as the {@code CREATED} event would tell
	 * it.
	 * @param afterTaskId the last id of the batch before; an empty text for the first
	 */
	List<TaskEvent> openTasks(String afterTaskId, int size);

	/** Which of these tasks are still open. */
	Set<String> stillOpen(Collection<String> taskIds);

}
