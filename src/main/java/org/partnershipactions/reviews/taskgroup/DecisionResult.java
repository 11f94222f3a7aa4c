package org.partnershipactions.reviews.taskgroup;

/** What became of a decision once the minutes were confirmed. */
public enum DecisionResult {

	APPLIED("Applied"), NOT_APPLIED("Not applied");

	private final String words;

	DecisionResult(String words) {
		this.words = words;
	}

	/** The result as people read it. */
	public String words() {
		return this.words;
	}

}
