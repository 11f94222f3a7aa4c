package org.partnershipactions.notifications;

/** How far a mail came. */
public enum MailState {

	WAITING("Waits"), SENDING("Is being sent"), SENT("Sent"), FAILED("Not sent");

	private final String words;

	MailState(String words) {
		this.words = words;
	}

	/** As people read it. */
	public String words() {
		return this.words;
	}

}
