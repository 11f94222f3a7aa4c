package org.partnershipactions.workflow;

import java.time.Instant;
import java.util.Map;

/**
 * What a feature asks of the engine for the one process that it owns. An
 * {@code XxxProcess} keeps one and reads in business words. Every call joins the caller's
 * transaction.
 */
public final class ProcessPort {

	private final ProcessInstances processes;

	private final String process;

	ProcessPort(ProcessInstances processes, String process) {
		this.processes = processes;
		this.process = process;
	}

	/** Starts an instance that needs no facts yet. */
	public void start(String key) {
		start(key, Map.of());
	}

	/**
	 * Starts an instance.
	 * @param facts routing facts only: booleans, numbers, dates and enum names; nothing
	 * about a person
	 */
	public void start(String key, Map<String, ?> facts) {
		this.processes.start(this.process, key, facts);
	}

	/**
	 * Completes the open user task of a step after which there is only one way on.
	 * @throws StepNotOpen when the step is not open any more (409)
	 */
	public void complete(String key, ProcessStep step) {
		complete(key, step, Map.of());
	}

	/**
	 * Completes the open user task of a step.
	 * @param facts what the gateways after it ask, as routing facts
	 * @throws StepNotOpen when the step is not open any more (409)
	 */
	public void complete(String key, ProcessStep step, Map<String, ?> facts) {
		this.processes.complete(mine(step).of(key), facts);
	}

	/** Dates or people changed: the open tasks and their timers follow. */
	public void refresh(String key) {
		this.processes.refresh(this.process, key);
	}

	/**
	 * Tells the instance of a message that it waits for; nothing happens when it has
	 * ended.
	 */
	public void tell(String key, String message) {
		this.processes.tell(this.process, key, message);
	}

	/** Sets the moment at which an open step falls late, whether it is late already. */
	public void rearm(String key, ProcessStep step, Instant late) {
		this.processes.rearm(mine(step).of(key), step.lateEvent(), late);
	}

	/** Runs a step once more beside what is running. */
	public void repeat(String key, ProcessStep step) {
		repeat(key, step.task());
	}

	/**
	 * Runs an element once more beside what is running, such as the call of one more
	 * contribution.
	 */
	public void repeat(String key, String element) {
		this.processes.repeat(new Step(this.process, element, key), null);
	}

	/** Runs an element once more in place of an open step, which is closed for it. */
	public void repeat(String key, String element, ProcessStep instead) {
		this.processes.repeat(new Step(this.process, element, key), mine(instead).task());
	}

	/** Whether an instance with this key is running. */
	public boolean running(String key) {
		return this.processes.running(this.process, key);
	}

	/** BPMN that the instance with this key runs or ran on, and how far it came. */
	public Diagram diagram(String key) {
		return this.processes.diagram(this.process, key);
	}

	private ProcessStep mine(ProcessStep step) {
		if (!step.process().equals(this.process)) {
			throw new IllegalArgumentException(step + " is a step of " + step.process() + ", not of " + this.process);
		}
		return step;
	}

}
