package org.partnershipactions.powers;

/** Why a tool or power comes back as work on its day. */
public enum DueReason {

	TIME_TO_ACT("Time to act is over"), APPEAL("Appeal period ends"), REVIEW("Review"), LAST_DAY("Last day");

	private final String words;

	DueReason(String words) {
		this.words = words;
	}

	/** As people read it. */
	public String words() {
		return this.words;
	}

}
