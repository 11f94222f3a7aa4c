package org.partnershipactions.cases.victims;

/** What a victim says about how they were treated. */
public enum SurveyReply {

	YES("Yes"), PARTLY("Partly"), NO("No");

	private final String words;

	SurveyReply(String words) {
		this.words = words;
	}

	/** As people read it. */
	public String words() {
		return this.words;
	}

}
