package org.partnershipactions.reviews.followups;

/** Answers of the form "DoFollowUp". */
record DoFollowUp(Outcome outcome, String answer) {

	FollowUpState state() {
		return (this.outcome == Outcome.DONE) ? FollowUpState.DONE : FollowUpState.NOT_POSSIBLE;
	}

	/** What came of it. */
	enum Outcome {

		DONE, NOT_POSSIBLE

	}

}
