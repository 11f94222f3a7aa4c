package org.partnershipactions.planning.acceptance;

import org.partnershipactions.workflow.ProcessStep;

/**
 * The step that an agency takes, by its names in the process. It never falls late: its
 * deadline closes it.
 */
enum RoleStep implements ProcessStep {

	ACCEPT("Task_AcceptRole", "Accept the role");

	static final String PROCESS = "RoleAcceptance";

	private final String task;

	private final String label;

	RoleStep(String task, String label) {
		this.task = task;
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
		return null;
	}

	@Override
	public String label() {
		return this.label;
	}

}
