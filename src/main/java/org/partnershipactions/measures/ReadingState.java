package org.partnershipactions.measures;

/** What became of a request for a reading. */
public enum ReadingState {

	ASKED("Asked"), GIVEN("Given"), NOT_GIVEN("Not given");

	private final String words;

	ReadingState(String words) {
		this.words = words;
	}

	/** The state as people read it. */
	public String words() {
		return this.words;
	}

}
