package org.partnershipactions.casereviews;

import java.util.Locale;

import org.partnershipactions.workflow.StepNotOpen;

/** How far an application for a case review came. */
public enum ReviewStage {

	/** The single point of contact has not acknowledged it. */
	APPLIED("Waits for acknowledgement", "Task_AcknowledgeTheApplication", "Acknowledge the application"),
	/** Fewer reports than the threshold: to be decided. */
	TO_DECIDE("Threshold to be decided", "Task_DecideOnPersistenceHarmAndResponse",
			"Decide on persistence, harm and response"),
	/** Bodies are asked for what they hold. */
	SHARING("Bodies share what they hold", null, "Share what you hold"),
	/** All bodies have answered. */
	PANEL("Waits for the panel", "Task_HoldTheReviewPanel", "Hold the review panel"),
	/** Decided; whoever applied does not know yet. */
	TO_TELL("Applicant to be told", "Task_TellTheApplicant", "Tell the applicant"),
	/** Told; an appeal may still come or runs. */
	TOLD("Applicant told, appeal possible", null, "Wait for an appeal"),
	/** Over. */
	CLOSED("Closed", null, null),
	/** Withdrawn by whoever applied. */
	WITHDRAWN("Withdrawn", null, null);

	private final String words;

	private final String task;

	private final String label;

	ReviewStage(String words, String task, String label) {
		this.words = words;
		this.task = task;
		this.label = label;
	}

	/** The stage as people read it. */
	public String words() {
		return this.words;
	}

	/** Whether it is not over. */
	public boolean live() {
		return this != CLOSED && this != WITHDRAWN;
	}

	/** The user task that is open in it; null where none of the main line is. */
	String task() {
		return this.task;
	}

	/** What people call what is to be done next; null when it is over. */
	public String label() {
		return this.label;
	}

	void mustBe(ReviewStage expected, String otherwise) {
		if (this != expected) {
			throw new StepNotOpen(otherwise + " It now stands at: " + this.words.toLowerCase(Locale.UK) + ".");
		}
	}

}
