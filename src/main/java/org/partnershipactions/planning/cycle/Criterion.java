package org.partnershipactions.planning.cycle;

/** What an issue is scored by, each from 0 to 3. */
public enum Criterion {

	COMMUNITY("Community concern"), RISING("Rising trend"), VOLUME("Share of volume"), HARM("Harm"),
	COMPARISON("Comparison with county and similar partnerships"), VALUE("Can we add value");

	/** The highest score of one criterion. */
	static final int MOST = 3;

	private final String words;

	Criterion(String words) {
		this.words = words;
	}

	/** The criterion as people read it. */
	public String words() {
		return this.words;
	}

}
