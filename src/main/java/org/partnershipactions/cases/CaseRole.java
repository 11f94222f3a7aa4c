package org.partnershipactions.cases;

/** What a person is to a case. */
public enum CaseRole {

	VICTIM("Victim"), REPORTER("Reporter"), COMPLAINED_ABOUT("Person complained about"), WITNESS("Witness");

	private final String words;

	CaseRole(String words) {
		this.words = words;
	}

	/** The role as people read it. */
	public String words() {
		return this.words;
	}

	/**
	 * Whether somebody in this role must be protected from being known as complaining.
	 */
	public boolean complains() {
		return this != COMPLAINED_ABOUT;
	}

}
