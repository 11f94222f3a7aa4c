package org.partnershipactions.planning.drafting;

import java.time.Instant;

import org.partnershipactions.workflow.ProcessPort;
import org.partnershipactions.workflow.ProcessStep;
import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/** What a draft tells its process. The process itself is called by that of the plan. */
@Component
class PriorityDraftProcess {

	private final ProcessPort process;

	PriorityDraftProcess(Processes processes) {
		this.process = processes.of(PriorityDraftStep.PROCESS);
	}

	void drafted(PriorityDraft draft) {
		this.process.complete(draft.key(), PriorityDraftStep.DRAFT);
	}

	/** The day moved: the task and its timers follow. */
	void dateMoved(PriorityDraft draft) {
		this.process.refresh(draft.key());
	}

	/** A late draft is looked at again at that moment. */
	void chased(Step late, Instant next) {
		this.process.rearm(late.key(), ProcessStep.of(PriorityDraftStep.class, late), next);
	}

}
