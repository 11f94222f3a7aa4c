package org.partnershipactions.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.partnershipactions.workflow.TaskEvent.TaskChange;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What we need of the inside of the engine, whose types may change with any release of
 * it: several calls as one command, its clock, and an open task's own expressions read
 * again (who, by when, and when its timers fire). The engine reads these only once, when
 * the task begins, and offers no way to set a fired boundary timer again.
 */
@Component
class EngineInternals {

	private final ObjectProvider<ProcessEngineConfigurationImpl> engine;

	private final TaskAnnouncer announcer;

	EngineInternals(ObjectProvider<ProcessEngineConfigurationImpl> engine, TaskAnnouncer announcer) {
		this.engine = engine;
		this.announcer = announcer;
	}

	/** The engine's present moment. */
	static Date now() {
		return ClockUtil.getCurrentTime();
	}

	/** Lets the engine's clock stand this far from the machine's. */
	static void stand(Duration offset) {
		ClockUtil.offset(offset.toMillis());
	}

	/** Several calls as one, which the engine flushes together. */
	<T> T inOneCommand(Supplier<T> work) {
		return EngineConflicts.lostAsConflict(
				() -> this.engine.getObject().getCommandExecutorTxRequired().execute((context) -> work.get()));
	}

	/** Reads the task's expressions again and tells the observers. */
	void refresh(Task task) {
		withTask(task, this::refresh);
	}

	/**
	 * Sets one timer to a moment that the caller chose, creating it again where it has
	 * fired.
	 */
	void rearm(Task task, String boundaryEvent, Instant at) {
		withTask(task, (open) -> rearm(open, boundaryEvent, at));
	}

	private void withTask(Task task, Consumer<TaskEntity> work) {
		inOneCommand(() -> {
			work.accept(Context.getCommandContext().getTaskManager().findTaskById(task.getId()));
			return task;
		});
	}

	private void refresh(TaskEntity task) {
		Date due = (Date) task.getTaskDefinition().getDueDateExpression().getValue(task.getExecution());
		task.setDueDateWithoutCascade(due);
		Queue queue = requeue(task);
		timers(task).forEach((event, timer) -> reset(task.getExecution(), timer, event));
		this.announcer.announce(TaskAnnouncer.describe(task, TaskChange.CHANGED, queue));
	}

	private void rearm(TaskEntity task, String boundaryEvent, Instant at) {
		TimerEntity timer = pending(task.getExecution(), boundaryEvent);
		if (timer == null) {
			timer = timers(task).get(boundaryEvent).createTimerInstance(task.getExecution());
		}
		timer.setDuedate(Date.from(at));
	}

	private Map<String, TimerDeclarationImpl> timers(TaskEntity task) {
		return TimerDeclarationImpl.getDeclarationsForScope(task.getExecution().getActivity());
	}

	private void reset(ExecutionEntity execution, TimerDeclarationImpl declaration, String event) {
		TimerEntity pending = pending(execution, event);
		if (pending != null) {
			declaration.resolveAndSetDuedate(execution, pending, false);
			return;
		}
		TimerEntity again = declaration.createTimerInstance(execution);
		if (!again.getDuedate().after(now())) {
			again.delete();
		}
	}

	/** The timer that fires at this very moment is gone when its work is done. */
	private TimerEntity pending(ExecutionEntity execution, String event) {
		JobEntity firing = Context.getCommandContext().getCurrentJob();
		for (JobEntity job : execution.getJobs()) {
			if (job != firing && job instanceof TimerEntity timer && event.equals(timer.getActivityId())) {
				return timer;
			}
		}
		return null;
	}

	private Queue requeue(TaskEntity task) {
		TaskDefinition definition = task.getTaskDefinition();
		Set<String> wanted = new HashSet<>();
		for (Expression expression : definition.getCandidateGroupIdExpressions()) {
			wanted.add((String) expression.getValue(task.getExecution()));
		}
		Set<String> present = task.getCandidates().stream().map(IdentityLink::getGroupId).collect(Collectors.toSet());
		if (!present.equals(wanted)) {
			present.forEach(task::deleteCandidateGroup);
			task.addCandidateGroups(wanted);
			task.setAssignee(null);
		}
		return Queue.parse(wanted.iterator().next());
	}

}
