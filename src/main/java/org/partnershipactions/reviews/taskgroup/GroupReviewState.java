package org.partnershipactions.reviews.taskgroup;

/** How far a task group's review came. */
public enum GroupReviewState {

	HOLDING("To be held"), CONFIRMING("Held, minutes to be confirmed"), CONFIRMED("Minutes confirmed"),
	WITHDRAWN("Not held");

	private final String words;

	GroupReviewState(String words) {
		this.words = words;
	}

	/** The state as people read it. */
	public String words() {
		return this.words;
	}

	/** Whether somebody still has to hold or confirm it. */
	public boolean open() {
		return this == HOLDING || this == CONFIRMING;
	}

}
