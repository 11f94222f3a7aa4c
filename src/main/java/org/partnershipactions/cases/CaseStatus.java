package org.partnershipactions.cases;

/** Where a case stands. */
public enum CaseStatus {

	OPEN("Open"), CLOSURE_PROPOSED("Closure proposed"), SURVEYING("Closure approved, victim being told"),
	CLOSED("Closed");

	private final String words;

	CaseStatus(String words) {
		this.words = words;
	}

	/** The status as people read it. */
	public String words() {
		return this.words;
	}

	/** Whether the case is worked on. */
	public boolean live() {
		return this == OPEN || this == CLOSURE_PROPOSED;
	}

}
