package org.partnershipactions.measures;

/** Which way a measure should go, and so how its target is met. */
public enum Direction {

	HIGHER("Higher is better"), LOWER("Lower is better"), MAINTAIN("To be maintained"),
	BASELINE("A first figure to measure from"), WORDS("Told in words");

	private final String words;

	Direction(String words) {
		this.words = words;
	}

	/** The direction as people read it. */
	public String words() {
		return this.words;
	}

	/** Whether it is compared with the year before. */
	boolean againstLastYear() {
		return this == LOWER || this == MAINTAIN;
	}

}
