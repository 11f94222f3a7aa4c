package org.partnershipactions.reviews.returns;

import org.partnershipactions.workflow.ProcessPort;
import org.partnershipactions.workflow.Processes;

import org.springframework.stereotype.Component;

/** What a return tells its process. The process itself is called by the quarter's. */
@Component
class ReturnProcess {

	private static final String NO_LONGER_NEEDED = "ReturnNoLongerNeeded";

	private final ProcessPort process;

	ReturnProcess(Processes processes) {
		this.process = processes.of(ReturnStep.PROCESS);
	}

	void given(String key) {
		this.process.complete(key, ReturnStep.GIVE);
	}

	/** Another agency owes it now: the open task goes there. */
	void moved(String key) {
		this.process.refresh(key);
	}

	void closed(String key) {
		this.process.tell(key, NO_LONGER_NEEDED);
	}

}
