package org.partnershipactions.intake;

/** How a report reached us. */
public enum ReportSource {

	PUBLIC("The public page"), TELEPHONE("Telephone"), PARTNER("A partner");

	private final String words;

	ReportSource(String words) {
		this.words = words;
	}

	/** As people read it. */
	public String words() {
		return this.words;
	}

}
