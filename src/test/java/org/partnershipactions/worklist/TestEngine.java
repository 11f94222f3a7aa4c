package org.partnershipactions.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.workflow.Diagram;
import org.partnershipactions.workflow.OpenTaskReading;
import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Step;
import org.partnershipactions.workflow.StepNotOpen;
import org.partnershipactions.workflow.TaskEvent;
import org.partnershipactions.workflow.TaskEvent.TaskChange;
import org.partnershipactions.workflow.TaskObserver;

import org.springframework.beans.factory.ObjectProvider;

/** Keeps user tasks in memory and tells what happens to them, as the engine does. */
class TestEngine implements Processes, OpenTaskReading {

	static final String TASK = "Task_ApproveDeliveryPlan";

	private final Map<String, TaskEvent> open = new ConcurrentSkipListMap<>();

	private final AtomicInteger number = new AtomicInteger();

	private final ObjectProvider<TaskObserver> observers;

	TestEngine(ObjectProvider<TaskObserver> observers) {
		this.observers = observers;
	}

	/** Opens a task for a queue; its key is what comes back. */
	String opened(String queue, LocalDate due) {
		int next = this.number.incrementAndGet();
		String key = "key-" + next;
		Instant moment = (due != null) ? PartnershipClock.endOf(due).toInstant() : null;
		tell(new TaskEvent(TaskChange.CREATED, "task-%06d".formatted(next), new Step("PriorityAction", TASK, key),
				"Approve delivery plan", "ApproveDeliveryPlan", Queue.parse(queue), null, moment));
		return key;
	}

	TaskEvent task(String key) {
		return this.open.values().stream().filter((task) -> task.step().key().equals(key)).findFirst().orElseThrow();
	}

	/** Changes a task without a word to anybody. */
	void silently(Runnable change, TaskEvent instead) {
		change.run();
		this.open.put(instead.taskId(), instead);
	}

	void forget(String taskId) {
		this.open.remove(taskId);
	}

	void clear() {
		this.open.clear();
	}

	TaskEvent with(TaskEvent task, TaskChange happened, String assignee) {
		return new TaskEvent(happened, task.taskId(), task.step(), task.name(), task.form(), task.queue(), assignee,
				task.due());
	}

	@Override
	public void start(String process, String key, Map<String, ?> facts) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void complete(Step step, Map<String, ?> facts) {
		TaskEvent task = this.open.values()
			.stream()
			.filter((each) -> each.step().equals(step))
			.findFirst()
			.orElseThrow(() -> new StepNotOpen("This step is not open any more."));
		tell(with(task, TaskChange.COMPLETED, task.assignee()));
	}

	void withdraw(String key) {
		tell(with(task(key), TaskChange.WITHDRAWN, null));
	}

	@Override
	public void assign(String taskId, String person) {
		tell(with(this.open.get(taskId), TaskChange.CHANGED, person));
	}

	private void tell(TaskEvent event) {
		this.observers.forEach((observer) -> observer.heard(event));
		switch (event.happened()) {
			case CREATED, CHANGED -> this.open.put(event.taskId(), event);
			case COMPLETED, WITHDRAWN -> this.open.remove(event.taskId());
		}
	}

	@Override
	public List<TaskEvent> openTasks(String afterTaskId, int size) {
		return this.open.values()
			.stream()
			.filter((task) -> task.taskId().compareTo(afterTaskId) > 0)
			.limit(size)
			.map((task) -> with(task, TaskChange.CREATED, task.assignee()))
			.toList();
	}

	@Override
	public Set<String> stillOpen(Collection<String> taskIds) {
		return taskIds.stream().filter(this.open::containsKey).collect(Collectors.toSet());
	}

	@Override
	public Diagram diagram(String process, String key) {
		return new Diagram("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"/>", List.of(), List.of(),
				List.of());
	}

	@Override
	public boolean running(String process, String key) {
		return true;
	}

	@Override
	public void refresh(String process, String key) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void rearm(Step step, String boundaryEvent, Instant at) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void repeat(Step step, String instead) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void tell(String process, String key, String message) {
		throw new UnsupportedOperationException();
	}

	public void releaseAll(String person) {
		throw new UnsupportedOperationException();
	}

}
