package org.partnershipactions.casereviews;

import java.util.Arrays;

import org.partnershipactions.workflow.ProcessStep;

/** The steps of a case review that somebody takes, by their names in the process. */
public enum ReviewStep implements ProcessStep {

	ACKNOWLEDGE(ReviewStage.APPLIED, "Task_AcknowledgeTheApplication", "BoundaryEvent_AcknowledgeTheApplicationLate"),
	DECIDE_ON_THRESHOLD(ReviewStage.TO_DECIDE, "Task_DecideOnPersistenceHarmAndResponse",
			"BoundaryEvent_DecideOnPersistenceHarmAndResponseLate"),
	HOLD_PANEL(ReviewStage.PANEL, "Task_HoldTheReviewPanel", "BoundaryEvent_HoldTheReviewPanelLate"),
	TELL_APPLICANT(ReviewStage.TO_TELL, "Task_TellTheApplicant", "BoundaryEvent_TellTheApplicantLate"),
	/** The manager's own, beside the main line. */
	DECIDE_APPEAL(null, "Task_DecideTheAppeal", "BoundaryEvent_DecideTheAppealLate");

	public static final String PROCESS = "AsbCaseReview";

	private final ReviewStage stage;

	private final String task;

	private final String lateEvent;

	ReviewStep(ReviewStage stage, String task, String lateEvent) {
		this.stage = stage;
		this.task = task;
		this.lateEvent = lateEvent;
	}

	/** The step that the single point of contact has open in a stage. */
	static ReviewStep in(ReviewStage stage) {
		return Arrays.stream(values())
			.filter((step) -> step.stage == stage)
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("Nobody has a step open in the stage " + stage));
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
		return (this.stage != null) ? this.stage.label() : "Decide the appeal";
	}

}
