package org.partnershipactions.cases.victims;

/** How somebody of a case was contacted. */
public enum ContactChannel {

	TELEPHONE("Telephone"), VISIT("Visit"), MEETING("Meeting"), EMAIL("E-mail"), TEXT("Text message"), LETTER("Letter");

	private final String words;

	ContactChannel(String words) {
		this.words = words;
	}

	/** As people read it. */
	public String words() {
		return this.words;
	}

}
