package org.partnershipactions.reviews.quarter;

import java.util.Locale;

import org.partnershipactions.workflow.StepNotOpen;

/** How far a quarter came, and the words in which lists say it. */
public enum QuarterState {

	/** Returns and readings are asked for. */
	COLLECTING("Returns are coming in"),
	/** The task groups hold their reviews. */
	REVIEWING("Task groups hold their reviews"),
	/** The manager writes highlights and risks. */
	COMPILING("The manager compiles it"),
	/** The board signs it or sends it back. */
	SIGNING("The board signs it off"),
	/** Its figures are frozen. */
	SIGNED("Signed");

	private final String words;

	QuarterState(String words) {
		this.words = words;
	}

	/** The state as people read it. */
	public String words() {
		return this.words;
	}

	void mustBe(QuarterState expected, String otherwise) {
		if (this != expected) {
			throw new StepNotOpen(otherwise + " It now stands at: " + this.words.toLowerCase(Locale.UK) + ".");
		}
	}

}
