package org.partnershipactions.workflow;

import java.time.Instant;

/**
 * Something that happened to one user task, in the transaction in which it happened.
 *
 * @param happened what happened
 * @param taskId the engine's id of the task
 * @param step which step of which instance
 * @param name label of the task, such as "Plan delivery"
 * @param form id of the task's form
 * @param queue whose work it is
 * @param assignee user name of who has taken it, or null
 * @param due the last moment of the day on which it is due, or null
 */
public record TaskEvent(TaskChange happened, String taskId, Step step, String name, String form, Queue queue,
		String assignee, Instant due) {

	/** What can happen to a task. */
	public enum TaskChange {

		CREATED, CHANGED, COMPLETED, WITHDRAWN

	}

}
