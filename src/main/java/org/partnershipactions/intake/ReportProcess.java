package org.partnershipactions.intake;

import java.time.Instant;
import java.util.Map;

import org.partnershipactions.workflow.Diagram;
import org.partnershipactions.workflow.ProcessPort;
import org.partnershipactions.workflow.ProcessStep;
import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/** What the report tells its process. */
@Component
public class ReportProcess {

	private static final String REFER = "CallActivity_Contribution";

	private final ProcessPort process;

	ReportProcess(Processes processes) {
		this.process = processes.of(ReportStep.PROCESS);
	}

	void received(AsbReport report) {
		this.process.start(report.key());
	}

	public void triaged(AsbReport report, boolean referred) {
		this.process.complete(report.key(), ReportStep.TRIAGE,
				Map.of("reporterKnown", report.reporter().toBeTold(), "referred", referred));
	}

	/** One more agency is asked, beside what is running. */
	void referredAgain(AsbReport report) {
		this.process.repeat(report.key(), REFER);
	}

	public void told(AsbReport report) {
		this.process.complete(report.key(), ReportStep.TELL);
	}

	/** Dates changed: the open step and its timer follow. */
	public void changed(AsbReport report) {
		this.process.refresh(report.key());
	}

	/** A late step is looked at again at that moment. */
	public void chased(Step late, Instant next) {
		this.process.rearm(late.key(), ProcessStep.of(ReportStep.class, late), next);
	}

	/** How far the report came. */
	public Diagram diagram(AsbReport report) {
		return this.process.diagram(report.key());
	}

}
