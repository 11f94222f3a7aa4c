package org.partnershipactions.cases.victims;

/** How satisfied a victim is. */
public enum Satisfaction {

	VERY_SATISFIED("Very satisfied"), SATISFIED("Satisfied"), NEITHER("Neither satisfied nor dissatisfied"),
	DISSATISFIED("Dissatisfied"), VERY_DISSATISFIED("Very dissatisfied");

	private final String words;

	Satisfaction(String words) {
		this.words = words;
	}

	/** As people read it. */
	public String words() {
		return this.words;
	}

	/** Whether the measure counts it as satisfied. */
	public boolean isSatisfied() {
		return this == VERY_SATISFIED || this == SATISFIED;
	}

}
