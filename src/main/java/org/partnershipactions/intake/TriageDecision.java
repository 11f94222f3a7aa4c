package org.partnershipactions.intake;

/** What Daily Tasking makes of a report. */
public enum TriageDecision {

	NEW_CASE("Open a new case", false), JOIN_CASE("Join an open case", false), REFER("Refer to an agency", true),
	NOT_ASB("Not anti-social behaviour", true), NO_ACTION("No more to do", true);

	private final String words;

	private final boolean needsReason;

	TriageDecision(String words, boolean needsReason) {
		this.words = words;
		this.needsReason = needsReason;
	}

	/** As people read it. */
	public String words() {
		return this.words;
	}

	/** Whether it can be taken only with a reason. */
	public boolean needsReason() {
		return this.needsReason;
	}

}
