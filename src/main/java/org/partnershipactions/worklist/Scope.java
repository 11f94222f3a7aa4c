package org.partnershipactions.worklist;

/** Whose items a list shows. */
public enum Scope {

	/** What I have taken. */
	MINE,
	/** What waits for my agencies and task groups. */
	TEAM,
	/** All that I may see. */
	ALL

}
