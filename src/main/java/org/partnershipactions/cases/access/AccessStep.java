package org.partnershipactions.cases.access;

import org.partnershipactions.workflow.ProcessStep;

/**
 * The one step of a request for access that somebody takes, by its names in the process.
 */
public enum AccessStep implements ProcessStep {

	DECIDE("Task_DecideOnTheAccess", "BoundaryEvent_DecideOnTheAccessLate", "Decide on the access");

	public static final String PROCESS = "AccessRequest";

	private final String task;

	private final String lateEvent;

	private final String label;

	AccessStep(String task, String lateEvent, String label) {
		this.task = task;
		this.lateEvent = lateEvent;
		this.label = label;
	}

	@Override
	public String process() {
		return PROCESS;
	}

	@Override
	public String task() {
		return this.task;
	}

	@Override
	public String lateEvent() {
		return this.lateEvent;
	}

	@Override
	public String label() {
		return this.label;
	}

}
