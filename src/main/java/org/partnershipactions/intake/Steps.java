package org.partnershipactions.intake;

import org.partnershipactions.workflow.Step;

/** The steps of a report's process. */
public final class Steps {

	public static final String PROCESS = "AsbReport";

	public static final String TRIAGE = "Task_TriageTheReport";

	static final String TELL = "Task_TellTheReporter";

	static final String REFER = "CallActivity_Contribution";

	private Steps() {
	}

	/** The step that is open now. */
	static Step open(AsbReport report) {
		return of(report, (report.state() == ReportState.UNTRIAGED) ? TRIAGE : TELL);
	}

	static Step of(AsbReport report, String element) {
		return new Step(PROCESS, element, report.key());
	}

	/** What people call the step that is open now. */
	static String label(AsbReport report) {
		return (report.state() == ReportState.UNTRIAGED) ? "Triage the report" : "Tell the reporter";
	}

	/** The boundary event by which the open step falls late. */
	public static String late(String task) {
		return "BoundaryEvent_" + task.substring("Task_".length()) + "Late";
	}

}
