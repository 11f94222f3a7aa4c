package org.partnershipactions.workflow;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.partnershipactions.workflow.TaskEvent.TaskChange;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;

/**
 * Tells the observers what happens to user tasks. It listens to every user task of every
 * process, so that no diagram has to name a listener and none can forget it.
 */
class TaskAnnouncer extends AbstractBpmnParseListener implements TaskListener {

	private static final Map<String, TaskChange> EVENTS = Map.of(EVENTNAME_CREATE, TaskChange.CREATED, EVENTNAME_UPDATE,
			TaskChange.CHANGED, EVENTNAME_COMPLETE, TaskChange.COMPLETED, EVENTNAME_DELETE, TaskChange.WITHDRAWN);

	private final Supplier<List<TaskObserver>> observers;

	TaskAnnouncer(ObjectProvider<TaskObserver> observers) {
		this.observers = SingletonSupplier.of(() -> observers.orderedStream().toList());
	}

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		TaskDefinition definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
		EVENTS.keySet().forEach((event) -> definition.addBuiltInTaskListener(event, this));
	}

	@Override
	public void notify(DelegateTask task) {
		announce(describe((Task) task, EVENTS.get(task.getEventName())));
	}

	void announce(TaskEvent event) {
		this.observers.get().forEach((observer) -> observer.heard(event));
	}

	static TaskEvent describe(Task task, TaskChange happened) {
		TaskEntity open = (TaskEntity) task;
		return describe(open, happened, queue(open));
	}

	/**
	 * The event with a queue that the caller knows: the engine's list of candidates lags
	 * behind a change of them.
	 */
	static TaskEvent describe(TaskEntity task, TaskChange happened, Queue queue) {
		Step step = new Step(task.getProcessDefinition().getKey(), task.getTaskDefinitionKey(),
				task.getExecution().getProcessBusinessKey());
		return new TaskEvent(happened, task.getId(), step, task.getName(), form(task), queue, task.getAssignee(),
				moment(task.getDueDate()));
	}

	private static java.time.Instant moment(Date due) {
		return (due != null) ? due.toInstant() : null;
	}

	private static String form(TaskEntity task) {
		return task.getTaskDefinition().getCamundaFormDefinitionKey().getExpressionText();
	}

	private static Queue queue(TaskEntity task) {
		return task.getCandidates()
			.stream()
			.map(IdentityLink::getGroupId)
			.map(Queue::parse)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Nobody is named for " + task.getTaskDefinitionKey()));
	}

}
