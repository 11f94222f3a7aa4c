package org.partnershipactions.overdue;

/** How far the review of late work came. */
public enum OverdueReviewState {

	EXPLAINING("Waiting for an explanation"), REVIEWING("Waiting for a decision"), DECIDED("Decided"),
	ENDED("No longer late");

	private final String words;

	OverdueReviewState(String words) {
		this.words = words;
	}

	/** Whether somebody still has to explain or decide. */
	public boolean open() {
		return this == EXPLAINING || this == REVIEWING;
	}

	/** The state as people read it. */
	public String words() {
		return this.words;
	}

}
