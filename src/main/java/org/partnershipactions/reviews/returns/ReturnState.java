package org.partnershipactions.reviews.returns;

/** How far a progress return came, and the words in which lists say it. */
public enum ReturnState {

	/** The accountable lead has time to answer. */
	ASKED("Asked for"),
	/** The lead gave it in time. */
	GIVEN("Given"),
	/** The deadline passed in silence. */
	MISSED("No return"),
	/** The action was withdrawn, so nobody owes it any more. */
	CLOSED("No longer asked for");

	private final String words;

	ReturnState(String words) {
		this.words = words;
	}

	/** The state as people read it. */
	public String words() {
		return this.words;
	}

	/** Whether it counts among the returns that were asked for. */
	public boolean counts() {
		return this != CLOSED;
	}

}
