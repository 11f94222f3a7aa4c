package org.partnershipactions.intake;

/** How somebody hears from us. */
public enum Channel {

	EMAIL("E-mail"), TELEPHONE("Telephone"), LETTER("Letter"), NONE("No contact");

	private final String words;

	Channel(String words) {
		this.words = words;
	}

	/** As people read it. */
	public String words() {
		return this.words;
	}

}
