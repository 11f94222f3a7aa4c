package org.partnershipactions.powers;

/** What came of a tool or power. */
public enum InterventionOutcome {

	WORKED("It worked"), PARTLY("It worked in part"), NO_EFFECT("No effect"), BREACHED("Breached"),
	QUASHED("Ended on appeal"), WITHDRAWN("Withdrawn");

	private final String words;

	InterventionOutcome(String words) {
		this.words = words;
	}

	/** As people read it. */
	public String words() {
		return this.words;
	}

}
