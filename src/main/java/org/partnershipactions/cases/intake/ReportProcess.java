package org.partnershipactions.cases.intake;

import org.partnershipactions.workflow.Processes;

import org.springframework.stereotype.Component;

/** What the report tells its process. */
@Component
class ReportProcess {

	private final Processes processes;

	ReportProcess(Processes processes) {
		this.processes = processes;
	}

	void received(AsbReport report) {
	}

}
