package org.partnershipactions.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

/**
 * Reads the diagram of an instance and how far it came. Every page of a record asks for
 * it, so it looks up by index: the engine's own queries join and order more than we ask
 * for.
 */
@Component
class DiagramReader {

	private static final String LATEST = "select P.* from ACT_HI_PROCINST P where P.BUSINESS_KEY_ = #{key}"
			+ " and P.PROC_DEF_KEY_ = #{process} order by P.START_TIME_ desc";

	private static final String LATE = "select T.* from ACT_RU_TASK T where T.PROC_INST_ID_ = #{instance}"
			+ " and T.DUE_DATE_ < #{now}";

	private final RepositoryService repository;

	private final HistoryService history;

	private final TaskService tasks;

	/** A version of a process never changes, so each is read once. */
	private final Map<String, String> models = new ConcurrentHashMap<>();

	DiagramReader(RepositoryService repository, HistoryService history, TaskService tasks) {
		this.repository = repository;
		this.history = history;
		this.tasks = tasks;
	}

	/** The diagram, or null where no instance was ever started. */
	Diagram read(String process, String key) {
		List<HistoricProcessInstance> instances = this.history.createNativeHistoricProcessInstanceQuery()
			.sql(LATEST)
			.parameter("key", key)
			.parameter("process", process)
			.list();
		return instances.isEmpty() ? null : read(instances.get(0));
	}

	private Diagram read(HistoricProcessInstance instance) {
		List<HistoricActivityInstance> activities = this.history.createHistoricActivityInstanceQuery()
			.processInstanceId(instance.getId())
			.list();
		List<String> late = this.tasks.createNativeTaskQuery()
			.sql(LATE)
			.parameter("instance", instance.getId())
			.parameter("now", ClockUtil.getCurrentTime())
			.list()
			.stream()
			.map(Task::getTaskDefinitionKey)
			.distinct()
			.toList();
		List<String> open = ids(activities, (activity) -> activity.getEndTime() == null);
		List<String> done = ids(activities, (activity) -> activity.getEndTime() != null && !activity.isCanceled());
		return new Diagram(model(instance.getProcessDefinitionId()), done, open, late);
	}

	private List<String> ids(List<HistoricActivityInstance> activities, Predicate<HistoricActivityInstance> which) {
		return activities.stream().filter(which).map(HistoricActivityInstance::getActivityId).distinct().toList();
	}

	private String model(String definition) {
		return this.models.computeIfAbsent(definition, this::xml);
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
