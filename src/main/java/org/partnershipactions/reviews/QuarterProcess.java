package org.partnershipactions.reviews;

import java.util.Map;

import org.partnershipactions.workflow.Diagram;
import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/** What a quarter tells its process. */
@Component
class QuarterProcess {

	static final String ID = "QuarterlyMonitoring";

	private final Processes processes;

	QuarterProcess(Processes processes) {
		this.processes = processes;
	}

	static Step step(MonitoredQuarter quarter) {
		return new Step(ID, quarter.state().task(), quarter.key());
	}

	void started(MonitoredQuarter quarter) {
		this.processes.start(ID, quarter.key(), Map.of());
	}

	void compiled(MonitoredQuarter quarter) {
		this.processes.complete(new Step(ID, QuarterState.COMPILING.task(), quarter.key()), Map.of());
	}

	void decided(MonitoredQuarter quarter) {
		this.processes.complete(new Step(ID, QuarterState.SIGNING.task(), quarter.key()),
				Map.of("signed", quarter.state() == QuarterState.SIGNED));
	}

	/** The day of the open step moved: it and its timers follow. */
	void changed(MonitoredQuarter quarter) {
		this.processes.refresh(ID, quarter.key());
	}

	Diagram diagram(String key) {
		return this.processes.diagram(ID, key);
	}

}
