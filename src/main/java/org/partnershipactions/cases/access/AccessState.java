package org.partnershipactions.cases.access;

/** How far a request for access to a case came. */
public enum AccessState {

	/** The owner has not decided yet. */
	ASKED("Waits for the agency that owns the case"),
	/** Given until a day. */
	GIVEN("Given"),
	/** Refused. */
	REFUSED("Refused");

	private final String words;

	AccessState(String words) {
		this.words = words;
	}

	public String words() {
		return this.words;
	}

}
