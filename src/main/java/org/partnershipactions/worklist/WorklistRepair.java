package org.partnershipactions.worklist;

import java.util.List;
import java.util.Optional;

import org.partnershipactions.workflow.OpenTaskReading;
import org.partnershipactions.workflow.TaskEvent;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts single rows right, each in a transaction of its own and only after asking once
 * more under the row's lock: people go on working while lists are compared.
 */
@Component
class WorklistRepair {

	private final WorkItems rows;

	private final WorkItemRecorder recorder;

	private final OpenTaskReading engine;

	WorklistRepair(WorkItems rows, WorkItemRecorder recorder, OpenTaskReading engine) {
		this.rows = rows;
		this.recorder = recorder;
		this.engine = engine;
	}

	/** Brings the row of an open task to what the engine says; false when it need not. */
	@Transactional
	boolean bringIn(TaskEvent task) {
		Optional<WorkItem> row = this.rows.findWithLockByTaskId(task.taskId());
		if (row.filter((item) -> item.agreesWith(task)).isPresent() || !isOpen(task.taskId())) {
			return false;
		}
		row.ifPresent(WorkItem::reopen);
		this.recorder.heard(task);
		return true;
	}

	/** Closes a row whose task is gone; false when it need not. */
	@Transactional
	boolean close(WorkItem stale) {
		Optional<WorkItem> row = this.rows.findWithLockById(stale.id()).filter(WorkItem::isOpen);
		if (row.isEmpty() || isOpen(stale.taskId())) {
			return false;
		}
		this.recorder.gone(row.get());
		return true;
	}

	private boolean isOpen(String taskId) {
		return this.engine.stillOpen(List.of(taskId)).contains(taskId);
	}

}
