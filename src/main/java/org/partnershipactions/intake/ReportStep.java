package org.partnershipactions.intake;

import org.partnershipactions.workflow.ProcessStep;

/** The steps of a report that somebody takes, by their names in the process. */
public enum ReportStep implements ProcessStep {

	TRIAGE("Task_TriageTheReport", "BoundaryEvent_TriageTheReportLate", "Triage the report"),
	TELL("Task_TellTheReporter", "BoundaryEvent_TellTheReporterLate", "Tell the reporter");

	public static final String PROCESS = "AsbReport";

	private final String task;

	private final String lateEvent;

	private final String label;

	ReportStep(String task, String lateEvent, String label) {
		this.task = task;
		this.lateEvent = lateEvent;
		this.label = label;
	}

	/** The step that is open in a state. */
	static ReportStep in(ReportState state) {
		return (state == ReportState.UNTRIAGED) ? TRIAGE : TELL;
	}

	@Override
	public String process() {
		return PROCESS;
	}

	@Override
	public String task() {
		return this.task;
	}

	@Override
	public String lateEvent() {
		return this.lateEvent;
	}

	@Override
	public String label() {
		return this.label;
	}

}
