package org.partnershipactions.intake;

import java.util.Map;

import org.partnershipactions.workflow.Processes;

import org.springframework.stereotype.Component;

/** What the report tells its process. */
@Component
public class ReportProcess {

	private final Processes processes;

	ReportProcess(Processes processes) {
		this.processes = processes;
	}

	void received(AsbReport report) {
		this.processes.start(Steps.PROCESS, report.key(), Map.of());
	}

	public void triaged(AsbReport report, boolean referred) {
		this.processes.complete(Steps.of(report, Steps.TRIAGE),
				Map.of("reporterKnown", report.reporter().toBeTold(), "referred", referred));
	}

	/** One more agency is asked, beside what is running. */
	void referredAgain(AsbReport report) {
		this.processes.repeat(Steps.of(report, Steps.REFER), null);
	}

	public void told(AsbReport report) {
		this.processes.complete(Steps.of(report, Steps.TELL), Map.of());
	}

	/** Dates changed: the open step and its timer follow. */
	public void changed(AsbReport report) {
		this.processes.refresh(Steps.PROCESS, report.key());
	}

}
