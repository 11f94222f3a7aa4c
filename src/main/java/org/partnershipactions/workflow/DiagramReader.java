package org.partnershipactions.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

/** Reads the diagram of an instance and how far it came. */
@Component
class DiagramReader {

	private final RepositoryService repository;

	private final HistoryService history;

	private final TaskService tasks;

	DiagramReader(RepositoryService repository, HistoryService history, TaskService tasks) {
		this.repository = repository;
		this.history = history;
		this.tasks = tasks;
	}

	/** The diagram, or null where no instance was ever started. */
	Diagram read(String process, String key) {
		List<HistoricProcessInstance> instances = this.history.createHistoricProcessInstanceQuery()
			.processDefinitionKey(process)
			.processInstanceBusinessKey(key)
			.orderByProcessInstanceStartTime()
			.desc()
			.listPage(0, 1);
		return instances.isEmpty() ? null : read(instances.get(0));
	}

	private Diagram read(HistoricProcessInstance instance) {
		List<HistoricActivityInstance> activities = this.history.createHistoricActivityInstanceQuery()
			.processInstanceId(instance.getId())
			.list();
		List<String> late = this.tasks.createTaskQuery()
			.processInstanceId(instance.getId())
			.dueBefore(ClockUtil.getCurrentTime())
			.list()
			.stream()
			.map(Task::getTaskDefinitionKey)
			.distinct()
			.toList();
		List<String> open = ids(activities, (activity) -> activity.getEndTime() == null);
		List<String> done = ids(activities, (activity) -> activity.getEndTime() != null && !activity.isCanceled());
		return new Diagram(xml(instance.getProcessDefinitionId()), done, open, late);
	}

	private List<String> ids(List<HistoricActivityInstance> activities, Predicate<HistoricActivityInstance> which) {
		return activities.stream().filter(which).map(HistoricActivityInstance::getActivityId).distinct().toList();
	}

	private String xml(String definition) {
		try (InputStream model = this.repository.getProcessModel(definition)) {
			return new String(model.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
