package org.partnershipactions.workflow;

import java.time.Instant;
import java.util.Map;

/** What can be asked of the instances of any process, each by its business key. */
interface ProcessInstances {

	/**
	 * Starts an instance.
	 * @param facts routing facts only: booleans, numbers, dates and enum names; nothing
	 * about a person
	 */
	void start(String process, String key, Map<String, ?> facts);

	/**
	 * Completes the open user task of this step.
	 * @throws StepNotOpen when the step is not open any more (409)
	 */
	void complete(Step step, Map<String, ?> facts);

	/**
	 * Reads again, from the process's own expressions, who has each open task of the
	 * instance, when it is due and when its timers fire; timers that have fired are set
	 * again when their moment now lies ahead.
	 */
	void refresh(String process, String key);

	/**
	 * Sets the timer of a boundary event of an open task to a moment, whether it has
	 * fired already or not.
	 */
	void rearm(Step step, String boundaryEvent, Instant at);

	/**
	 * Runs an element of the instance once more beside what is running, such as the call
	 * of one more contribution.
	 * @param instead a user task that is closed for it, or null
	 */
	void repeat(Step step, String instead);

	/**
	 * Tells the instance of a message that it waits for, such as a withdrawal; nothing
	 * happens when it has ended.
	 */
	void tell(String process, String key, String message);

	/** Whether an instance with this key is running. */
	boolean running(String process, String key);

	/**
	 * BPMN of the version that the instance with this key runs or ran on, and how far it
	 * came, for the diagram.
	 */
	Diagram diagram(String process, String key);

}
