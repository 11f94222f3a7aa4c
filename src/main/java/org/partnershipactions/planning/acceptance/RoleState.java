package org.partnershipactions.planning.acceptance;

/** What an agency says to its role in a plan, and the words in which pages say it. */
public enum RoleState {

	ASKED("Asked"), ACCEPTED("Accepted"), NOTHING("Nothing to contribute"), DECLINED("Declined"),
	NO_ANSWER("No answer"), ENDED("No longer asked"),
	/** Never kept: the draft names the agency since the roles were asked. */
	NOT_ASKED("Not asked, as the draft names it only since then");

	private final String words;

	RoleState(String words) {
		this.words = words;
	}

	/** The state as people read it. */
	public String words() {
		return this.words;
	}

}
