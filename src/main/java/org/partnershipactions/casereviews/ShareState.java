package org.partnershipactions.casereviews;

/** How far a body's sharing came. */
public enum ShareState {

	ASKED("No answer yet"), SHARED("Shared what it holds"), NOTHING("Holds nothing"), RELEASED("Did not share");

	private final String words;

	ShareState(String words) {
		this.words = words;
	}

	/** The state as people read it. */
	public String words() {
		return this.words;
	}

}
