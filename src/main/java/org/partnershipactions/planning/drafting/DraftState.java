package org.partnershipactions.planning.drafting;

/** How far the draft of a priority came. */
enum DraftState {

	/** Its task group is at work. */
	OPEN,
	/** Its actions stand in the draft plan. */
	DONE,
	/** Nobody needs it any more. */
	ENDED

}
