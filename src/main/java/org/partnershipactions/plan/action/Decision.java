package org.partnershipactions.plan.action;

/** What a task-group lead decides on a stage. */
enum Decision {

	/** The delivery plan may go ahead. */
	APPROVE,
	/** The action is completed. */
	COMPLETED,
	/** The action is completed in part. */
	IN_PART,
	/** Back to the accountable lead, with a reason. */
	RETURN

}
