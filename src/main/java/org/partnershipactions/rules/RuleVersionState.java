package org.partnershipactions.rules;

/** What became of a version of a rule table. */
public enum RuleVersionState {

	PROPOSED("Waits for a second person"), ACTIVATED("Activated"), WITHDRAWN("Withdrawn");

	private final String words;

	RuleVersionState(String words) {
		this.words = words;
	}

	/** As people read it. */
	public String words() {
		return this.words;
	}

}
