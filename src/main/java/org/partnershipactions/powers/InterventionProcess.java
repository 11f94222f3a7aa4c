package org.partnershipactions.powers;

import java.util.Map;

import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/** What an intervention tells its process. */
@Component
class InterventionProcess {

	static final String ID = "Intervention";

	static final String REVIEW = "Task_ReviewTheIntervention";

	static final String LATE = "BoundaryEvent_ReviewTheInterventionLate";

	private static final String ENDED = "InterventionEnded";

	private final Processes processes;

	InterventionProcess(Processes processes) {
		this.processes = processes;
	}

	static Step step(String key) {
		return new Step(ID, REVIEW, key);
	}

	void made(String key) {
		this.processes.start(ID, key, Map.of());
	}

	void reviewed(String key, boolean over) {
		this.processes.complete(step(key), Map.of("over", over));
	}

	void changed(String key) {
		this.processes.refresh(ID, key);
	}

	void ended(String key) {
		this.processes.tell(ID, key, ENDED);
	}

}
