package org.partnershipactions.casereviews;

import java.util.Locale;

import org.partnershipactions.workflow.StepNotOpen;

/** How far an application for a case review came. */
public enum ReviewStage {

	/** The single point of contact has not acknowledged it. */
	APPLIED("Waits for acknowledgement", "Acknowledge the application"),
	/** Fewer reports than the threshold: to be decided. */
	TO_DECIDE("Threshold to be decided", "Decide on persistence, harm and response"),
	/** Bodies are asked for what they hold. */
	SHARING("Bodies share what they hold", "Share what you hold"),
	/** All bodies have answered. */
	PANEL("Waits for the panel", "Hold the review panel"),
	/** Decided; whoever applied does not know yet. */
	TO_TELL("Applicant to be told", "Tell the applicant"),
	/** Told; an appeal may still come or runs. */
	TOLD("Applicant told, appeal possible", "Wait for an appeal"),
	/** Over. */
	CLOSED("Closed", null),
	/** Withdrawn by whoever applied. */
	WITHDRAWN("Withdrawn", null);

	private final String words;

	private final String label;

	ReviewStage(String words, String label) {
		this.words = words;
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
