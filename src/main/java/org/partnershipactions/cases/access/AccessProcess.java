package org.partnershipactions.cases.access;

import java.time.Instant;
import java.util.Map;

import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/** What a request for access tells its process. */
@Component
public class AccessProcess {

	public static final String ID = "AccessRequest";

	private static final String DECIDE = "Task_DecideOnTheAccess";

	private static final String LATE = "BoundaryEvent_DecideOnTheAccessLate";

	private final Processes processes;

	AccessProcess(Processes processes) {
		this.processes = processes;
	}

	static Step step(String key) {
		return new Step(ID, DECIDE, key);
	}

	void asked(String key) {
		this.processes.start(ID, key, Map.of());
	}

	void decided(String key, boolean given) {
		this.processes.complete(step(key), Map.of("given", given));
	}

	/** The day or the owner changed: the open task and its timer follow. */
	void changed(String key) {
		this.processes.refresh(ID, key);
	}

	void chased(String key, Instant at) {
		this.processes.rearm(step(key), LATE, at);
	}

}
