package org.partnershipactions.privacy;

/** Which law of data protection applies to a disclosure. */
public enum Regime {

	/** The general regime. */
	UK_GDPR("UK GDPR"),
	/** Law enforcement by a competent authority. */
	DPA_2018_PART_3("Data Protection Act 2018, Part 3");

	private final String words;

	Regime(String words) {
		this.words = words;
	}

	public String words() {
		return this.words;
	}

}
