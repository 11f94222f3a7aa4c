package org.partnershipactions.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.partnershipactions.workflow.TaskEvent.TaskChange;

import org.springframework.stereotype.Component;

/** Reads the engine's own list of open tasks in pages, by key. */
@Component
class EngineOpenTaskReading implements OpenTaskReading {

	private static final String AFTER = "select * from ACT_RU_TASK where ID_ > #{after} order by ID_";

	private final TaskService tasks;

	private final EngineInternals inside;

	EngineOpenTaskReading(TaskService tasks, EngineInternals inside) {
		this.tasks = tasks;
		this.inside = inside;
	}

	@Override
	public List<TaskEvent> openTasks(String afterTaskId, int size) {
		return this.inside.inOneCommand(() -> this.tasks.createNativeTaskQuery()
			.sql(AFTER)
			.parameter("after", afterTaskId)
			.listPage(0, size)
			.stream()
			.map((task) -> TaskAnnouncer.describe(task, TaskChange.CREATED))
			.toList());
	}

	@Override
	public Set<String> stillOpen(Collection<String> taskIds) {
		return taskIds.isEmpty() ? Set.of()
				: this.tasks.createTaskQuery()
					.taskIdIn(taskIds.toArray(String[]::new))
					.list()
					.stream()
					.map(Task::getId)
					.collect(Collectors.toSet());
	}

}
