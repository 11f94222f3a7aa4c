package org.partnershipactions.reviews.returns;

import java.util.Map;

import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/** What a return tells its process. The process itself is called by the quarter's. */
@Component
class ReturnProcess {

	static final String ID = "ProgressReturn";

	static final String GIVE = "Task_GiveProgress";

	private static final String NO_LONGER_NEEDED = "ReturnNoLongerNeeded";

	private final Processes processes;

	ReturnProcess(Processes processes) {
		this.processes = processes;
	}

	void given(String key) {
		this.processes.complete(new Step(ID, GIVE, key), Map.of());
	}

	/** Another agency owes it now: the open task goes there. */
	void moved(String key) {
		this.processes.refresh(ID, key);
	}

	void closed(String key) {
		this.processes.tell(ID, key, NO_LONGER_NEEDED);
	}

}
