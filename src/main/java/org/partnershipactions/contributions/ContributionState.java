package org.partnershipactions.contributions;

import java.util.EnumSet;
import java.util.Set;

import org.partnershipactions.workflow.StepNotOpen;

/** How far a contribution came, and the words in which lists say it. */
public enum ContributionState {

	ASKED("No answer yet"), ACCEPTED("Accepted"), MADE("Contribution made"), NOTHING("Nothing to contribute"),
	DECLINED("Declined, not decided yet"), REPLACED("Declined, another agency asked"),
	WITHOUT("Declined, going on without"), RELEASED("Released");

	private static final Set<ContributionState> OPEN = EnumSet.of(ASKED, ACCEPTED, DECLINED);

	private final String words;

	ContributionState(String words) {
		this.words = words;
	}

	/** Whether somebody still has to do something. */
	public boolean open() {
		return OPEN.contains(this);
	}

	/** Whether the agency has not said anything yet. */
	public boolean silent() {
		return this == ASKED;
	}

	/** The state as people read it. */
	public String words() {
		return this.words;
	}

	void mustBe(ContributionState expected, String otherwise) {
		if (this != expected) {
			throw new StepNotOpen(
					otherwise + " It now stands at: " + this.words.toLowerCase(java.util.Locale.UK) + ".");
		}
	}

	void mustBeOpen(String otherwise) {
		if (!open()) {
			throw new StepNotOpen(otherwise);
		}
	}

}
