package org.partnershipactions.plan.action;

/** Answers of the form "ApproveCompletion". */
record ApproveCompletion(Decision decision, String comment) {

	/** What a task-group lead decides on a completion. */
	enum Decision {

		/** The action is completed. */
		COMPLETED,
		/** The action is completed in part. */
		IN_PART,
		/** Back to the accountable lead, with a reason. */
		RETURN

	}

}
