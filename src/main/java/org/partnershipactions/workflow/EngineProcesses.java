package org.partnershipactions.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;

import org.springframework.beans.factory.ObjectProvider;
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

	private final ObjectProvider<ProcessEngineConfigurationImpl> engine;

	private final OpenTaskRefresh refresh;

	private final DiagramReader diagrams;

	EngineProcesses(RuntimeService runtime, TaskService tasks, ObjectProvider<ProcessEngineConfigurationImpl> engine,
			TaskAnnouncer announcer, DiagramReader diagrams) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.engine = engine;
		this.refresh = new OpenTaskRefresh(announcer);
		this.diagrams = diagrams;
	}

	@Override
	public void start(String process, String key, Map<String, ?> facts) {
		Races.lostAsConflict(() -> this.runtime.startProcessInstanceByKey(process, key, Map.copyOf(facts)));
	}

	/** One command, so that the engine does not read again the task that was found. */
	@Override
	public void complete(Step step, Map<String, ?> facts) {
		boolean done = inOneCommand(() -> {
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
		open.forEach((task) -> withTask(task, this.refresh::refresh));
	}

	@Override
	public void rearm(Step step, String boundaryEvent, Instant at) {
		withTask(open(step), (task) -> this.refresh.rearm(task, boundaryEvent, at));
	}

	@Override
	public void assign(String taskId, String person) {
		Races.lostAsConflict(() -> this.tasks.setAssignee(taskId, person));
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
			Races.lostAsConflict(() -> this.runtime.createMessageCorrelation(message)
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
		return this.diagrams.read(process, key);
	}

	private void withTask(Task task, Consumer<TaskEntity> work) {
		inOneCommand(() -> {
			work.accept(Context.getCommandContext().getTaskManager().findTaskById(task.getId()));
			return task;
		});
	}

	private <T> T inOneCommand(Supplier<T> work) {
		return Races.lostAsConflict(
				() -> this.engine.getObject().getCommandExecutorTxRequired().execute((context) -> work.get()));
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

}
