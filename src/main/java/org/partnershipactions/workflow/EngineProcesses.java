package org.partnershipactions.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Our port on the engine. */
@Component
@Transactional
class EngineProcesses implements Processes {

	private static final String OPEN = "select T.* from ACT_RU_TASK T"
			+ " join ACT_RU_EXECUTION E on E.ID_ = T.PROC_INST_ID_ where E.BUSINESS_KEY_ = #{key}"
			+ " and T.TASK_DEF_KEY_ = #{task}";

	private static final String RUNNING = "select E.* from ACT_RU_EXECUTION E"
			+ " join ACT_RE_PROCDEF D on D.ID_ = E.PROC_DEF_ID_ where E.BUSINESS_KEY_ = #{key}"
			+ " and E.PARENT_ID_ is null and D.KEY_ = #{process}";

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final EngineInternals inside;

	private final RepositoryService repository;

	private final HistoryService history;

	EngineProcesses(RuntimeService runtime, TaskService tasks, EngineInternals inside, RepositoryService repository,
			HistoryService history) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.inside = inside;
		this.repository = repository;
		this.history = history;
	}

	@Override
	public void start(String process, String key, Map<String, ?> facts) {
		EngineConflicts.lostAsConflict(() -> this.runtime.startProcessInstanceByKey(process, key, Map.copyOf(facts)));
	}

	/** One command, so that the engine does not read again the task that was found. */
	@Override
	public void complete(Step step, Map<String, ?> facts) {
		boolean done = this.inside.inOneCommand(() -> {
			Optional<Task> open = find(step);
			open.ifPresent((task) -> this.tasks.complete(task.getId(), Map.copyOf(facts)));
			return open.isPresent();
		});
		if (!done) {
			throw notOpen();
		}
	}

	@Override
	public void refresh(String process, String key) {
		List<Task> open = ofInstance(process, key).active().list();
		open.forEach(this.inside::refresh);
	}

	@Override
	public void rearm(Step step, String boundaryEvent, Instant at) {
		this.inside.rearm(open(step), boundaryEvent, at);
	}

	@Override
	public void assign(String taskId, String person) {
		EngineConflicts.lostAsConflict(() -> this.tasks.setAssignee(taskId, person));
	}

	@Override
	public void releaseAll(String person) {
		this.tasks.createTaskQuery().taskAssignee(person).list().forEach((task) -> assign(task.getId(), null));
	}

	@Override
	public void repeat(Step step, String instead) {
		ProcessInstanceModificationBuilder change = this.runtime
			.createProcessInstanceModification(instance(step.process(), step.key()).getId());
		if (instead != null) {
			change.cancelAllForActivity(instead);
		}
		change.startBeforeActivity(step.task()).execute();
	}

	@Override
	public void tell(String process, String key, String message) {
		ProcessInstance instance = find(process, key);
		if (instance != null) {
			EngineConflicts.lostAsConflict(() -> this.runtime.createMessageCorrelation(message)
				.processInstanceId(instance.getId())
				.correlateAll());
		}
	}

	@Override
	public boolean running(String process, String key) {
		return find(process, key) != null;
	}

	@Override
	public Diagram diagram(String process, String key) {
		return read(process, key);
	}

	private Task open(Step step) {
		return find(step).orElseThrow(EngineProcesses::notOpen);
	}

	private static StepNotOpen notOpen() {
		return new StepNotOpen(
				"This step is not open any more. Look at the page of the record to see where it stands.");
	}

	/**
	 * One indexed look-up: the engine's own task query joins and orders more than we ask
	 * for.
	 */
	private Optional<Task> find(Step step) {
		return this.tasks.createNativeTaskQuery()
			.sql(OPEN)
			.parameter("key", step.key())
			.parameter("task", step.task())
			.list()
			.stream()
			.findFirst();
	}

	private TaskQuery ofInstance(String process, String key) {
		return this.tasks.createTaskQuery().processDefinitionKey(process).processInstanceBusinessKey(key);
	}

	private ProcessInstance instance(String process, String key) {
		ProcessInstance found = find(process, key);
		if (found == null) {
			throw new StepNotOpen("This work has ended, so nothing can be changed in it.");
		}
		return found;
	}

	private ProcessInstance find(String process, String key) {
		return this.runtime.createNativeProcessInstanceQuery()
			.sql(RUNNING)
			.parameter("key", key)
			.parameter("process", process)
			.singleResult();
	}

	private static final String LATEST = "select P.* from ACT_HI_PROCINST P where P.BUSINESS_KEY_ = #{key}"
			+ " and P.PROC_DEF_KEY_ = #{process} order by P.START_TIME_ desc";

	private static final String LATE = "select T.* from ACT_RU_TASK T where T.PROC_INST_ID_ = #{instance}"
			+ " and T.DUE_DATE_ < #{now}";

	/** A version of a process never changes, so each is read once. */
	private final Map<String, String> models = new ConcurrentHashMap<>();

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
			.parameter("now", EngineInternals.now())
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

	/** Two may read the same model at once; nobody waits for the database of another. */
	private String model(String definition) {
		String known = this.models.get(definition);
		if (known == null) {
			known = xml(definition);
			this.models.put(definition, known);
		}
		return known;
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
