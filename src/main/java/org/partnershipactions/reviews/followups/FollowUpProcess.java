package org.partnershipactions.reviews.followups;

import java.time.Instant;
import java.util.Map;

import org.partnershipactions.workflow.ProcessPort;
import org.partnershipactions.workflow.ProcessStep;
import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/** What a follow-up tells its process. */
@Component
class FollowUpProcess {

	private static final String NOT_NEEDED = "FollowUpNotNeeded";

	private final ProcessPort process;

	FollowUpProcess(Processes processes) {
		this.process = processes.of(FollowUpStep.PROCESS);
	}

	void asked(FollowUp followUp) {
		this.process.start(followUp.key(), Map.of("withdrawal", followUp.withdrawal()));
	}

	void answered(FollowUp followUp) {
		this.process.complete(followUp.key(), FollowUpStep.of(followUp));
	}

	/** Its date or its agency changed: the open step and its timers follow. */
	void moved(String key) {
		this.process.refresh(key);
	}

	void closed(String key) {
		this.process.tell(key, NOT_NEEDED);
	}

	/** A late step is looked at again at that moment. */
	void chased(Step late, Instant next) {
		this.process.rearm(late.key(), ProcessStep.of(FollowUpStep.class, late), next);
	}

}
