package org.partnershipactions.cases;

/** Why a case is closed. Closed is not resolved: both are counted. */
public enum Outcome {

	RESOLVED_INFORMALLY("Resolved informally", true), RESOLVED_BY_FORMAL_ACTION("Resolved by formal action", true),
	NOT_ENOUGH_EVIDENCE("Not enough evidence", false), NOT_ASB("Not anti-social behaviour", false),
	NO_CONTACT("No contact with the victim", false), VICTIMS_WISH("At the victim's wish", false),
	REFERRED_AND_FOLLOWED("Referred and followed", false);

	private final String words;

	private final boolean resolved;

	Outcome(String words, boolean resolved) {
		this.words = words;
		this.resolved = resolved;
	}

	/** The reason as people read it. */
	public String words() {
		return this.words;
	}

	/** Whether the behaviour was dealt with. */
	public boolean resolved() {
		return this.resolved;
	}

}
