package org.partnershipactions.powers;

/** How far a change of a tool or power came. */
public enum PowerChangeState {

	ANNOUNCED("Announced, without effect"), DATED("A day was given; a second person confirms it"),
	CONFIRMED("Confirmed");

	private final String words;

	PowerChangeState(String words) {
		this.words = words;
	}

	/** As people read it. */
	public String words() {
		return this.words;
	}

}
