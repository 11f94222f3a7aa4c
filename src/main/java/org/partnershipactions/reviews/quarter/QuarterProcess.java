package org.partnershipactions.reviews.quarter;

import java.time.Instant;
import java.util.Map;

import org.partnershipactions.workflow.Diagram;
import org.partnershipactions.workflow.ProcessPort;
import org.partnershipactions.workflow.ProcessStep;
import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/** What a quarter tells its process. */
@Component
class QuarterProcess {

	private final ProcessPort process;

	QuarterProcess(Processes processes) {
		this.process = processes.of(QuarterStep.PROCESS);
	}

	void started(MonitoredQuarter quarter) {
		this.process.start(quarter.key());
	}

	void compiled(MonitoredQuarter quarter) {
		this.process.complete(quarter.key(), QuarterStep.COMPILE);
	}

	void decided(MonitoredQuarter quarter) {
		this.process.complete(quarter.key(), QuarterStep.SIGN_OFF,
				Map.of("signed", quarter.state() == QuarterState.SIGNED));
	}

	/** The day of the open step moved: it and its timers follow. */
	void dateMoved(MonitoredQuarter quarter) {
		this.process.refresh(quarter.key());
	}

	/** A late step is looked at again at that moment. */
	void chased(Step late, Instant next) {
		this.process.rearm(late.key(), ProcessStep.of(QuarterStep.class, late), next);
	}

	Diagram diagram(String key) {
		return this.process.diagram(key);
	}

}
