package org.partnershipactions.powers;

/** What became of an appeal. */
public enum AppealOutcome {

	PENDING("Not decided yet"), UPHELD("Upheld"), VARIED("Conditions changed"), DISMISSED("Dismissed");

	private final String words;

	AppealOutcome(String words) {
		this.words = words;
	}

	/** As people read it. */
	public String words() {
		return this.words;
	}

}
