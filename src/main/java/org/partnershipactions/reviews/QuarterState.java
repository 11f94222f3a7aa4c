package org.partnershipactions.reviews;

import java.util.Locale;

import org.partnershipactions.workflow.StepNotOpen;

/** How far a quarter came, and the words in which lists say it. */
public enum QuarterState {

	/** Returns and readings are asked for. */
	COLLECTING("Returns are coming in", null, null),
	/** The task groups hold their reviews. */
	REVIEWING("Task groups hold their reviews", null, null),
	/** The manager writes highlights and risks. */
	COMPILING("The manager compiles it", "Task_CompileQuarter", "Compile the quarter"),
	/** The board signs it or sends it back. */
	SIGNING("The board signs it off", "Task_SignOffQuarter", "Sign off the quarter"),
	/** Its figures are frozen. */
	SIGNED("Signed", null, null);

	private final String words;

	private final String task;

	private final String label;

	QuarterState(String words, String task, String label) {
		this.words = words;
		this.task = task;
		this.label = label;
	}

	/** The state as people read it. */
	public String words() {
		return this.words;
	}

	/** Element of the step that is open in this state, or null. */
	String task() {
		return this.task;
	}

	/** Label of that step. */
	String label() {
		return this.label;
	}

	void mustBe(QuarterState expected, String otherwise) {
		if (this != expected) {
			throw new StepNotOpen(otherwise + " It now stands at: " + this.words.toLowerCase(Locale.UK) + ".");
		}
	}

}
