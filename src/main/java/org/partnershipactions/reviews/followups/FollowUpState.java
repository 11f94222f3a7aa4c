package org.partnershipactions.reviews.followups;

/** How far a follow-up came. */
public enum FollowUpState {

	OPEN("Open"), DONE("Done"), NOT_POSSIBLE("Cannot be done"), WITHDRAWN("Action withdrawn"), KEPT("Action kept"),
	CLOSED("No longer needed");

	private final String words;

	FollowUpState(String words) {
		this.words = words;
	}

	/** The state as people read it. */
	public String words() {
		return this.words;
	}

}
