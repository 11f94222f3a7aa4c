package org.partnershipactions.intake;

/** How far a report came. */
public enum ReportState {

	UNTRIAGED("Untriaged"), TO_TELL("Reporter to be told"), TOLD("Reporter told"),
	NOT_REACHED("Reporter could not be reached"), NOBODY_TO_TELL("Decided, nobody to tell");

	private final String words;

	ReportState(String words) {
		this.words = words;
	}

	/** As people read it. */
	public String words() {
		return this.words;
	}

}
