package org.partnershipactions.powers;

import java.time.Instant;
import java.util.Map;

import org.partnershipactions.workflow.ProcessPort;
import org.partnershipactions.workflow.Processes;

import org.springframework.stereotype.Component;

/** What an intervention tells its process. */
@Component
class InterventionProcess {

	private static final String ENDED = "InterventionEnded";

	private final ProcessPort process;

	InterventionProcess(Processes processes) {
		this.process = processes.of(InterventionStep.PROCESS);
	}

	void made(Intervention intervention) {
		this.process.start(intervention.key());
	}

	void reviewed(Intervention intervention) {
		this.process.complete(intervention.key(), InterventionStep.REVIEW, Map.of("over", !intervention.live()));
	}

	/** Its day or its owner changed: the open review and its timers follow. */
	void changed(Intervention intervention) {
		this.process.refresh(intervention.key());
	}

	void ended(Intervention intervention) {
		this.process.tell(intervention.key(), ENDED);
	}

	/** A late review is looked at again at that moment. */
	void chased(Intervention intervention, Instant next) {
		this.process.rearm(intervention.key(), InterventionStep.REVIEW, next);
	}

}
