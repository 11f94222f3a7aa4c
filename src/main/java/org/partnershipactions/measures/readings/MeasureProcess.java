package org.partnershipactions.measures.readings;

import java.util.Map;

import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/** What a request for a reading tells its process, which the quarter's process calls. */
@Component
public class MeasureProcess {

	public static final String ID = "MeasureReading";

	public static final String GIVE = "Task_GiveReading";

	private final Processes processes;

	MeasureProcess(Processes processes) {
		this.processes = processes;
	}

	void given(String key) {
		if (this.processes.running(ID, key)) {
			this.processes.complete(new Step(ID, GIVE, key), Map.of());
		}
	}

}
