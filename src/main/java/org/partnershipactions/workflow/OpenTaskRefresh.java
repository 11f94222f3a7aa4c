package org.partnershipactions.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.IdentityLink;
import org.partnershipactions.workflow.TaskEvent.Happened;

/**
 * Reads an open task's own expressions again: who, by when, and when its timers fire. The
 * engine reads them only once, when the task begins, and offers no way to set a fired
 * boundary timer again; so this class uses its inner types.
 */
class OpenTaskRefresh {

	private final TaskAnnouncer announcer;

	OpenTaskRefresh(TaskAnnouncer announcer) {
		this.announcer = announcer;
	}

	void refresh(TaskEntity task) {
		Date due = (Date) task.getTaskDefinition().getDueDateExpression().getValue(task.getExecution());
		task.setDueDateWithoutCascade(due);
		Queue queue = requeue(task);
		timers(task).forEach((event, timer) -> reset(task.getExecution(), timer, event));
		this.announcer.announce(TaskAnnouncer.describe(task, Happened.CHANGED, queue));
	}

	/**
	 * Sets one timer to a moment that the caller chose, creating it again where it has
	 * fired.
	 */
	void rearm(TaskEntity task, String boundaryEvent, Instant at) {
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
		if (!again.getDuedate().after(ClockUtil.getCurrentTime())) {
			again.delete();
		}
	}

	private TimerEntity pending(ExecutionEntity execution, String event) {
		for (JobEntity job : execution.getJobs()) {
			if (job instanceof TimerEntity timer && event.equals(timer.getActivityId())) {
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
