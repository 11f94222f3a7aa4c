package org.partnershipactions.cases.victims;

/** What became of a survey; declined and no answer are answers too. */
public enum SurveyState {

	SENT("Sent"), ANSWERED("Answered"), DECLINED("Declined"), NO_ANSWER("No answer");

	private final String words;

	SurveyState(String words) {
		this.words = words;
	}

	/** As people read it. */
	public String words() {
		return this.words;
	}

}
