package org.partnershipactions.plan.action;

/** Answers of the form "ApproveDeliveryPlan". */
record ApproveDeliveryPlan(Decision decision, String comment) {

	/** What a task-group lead decides on a delivery plan. */
	enum Decision {

		/** The delivery plan may go ahead. */
		APPROVE,
		/** Back to the accountable lead, with a reason. */
		RETURN

	}

}
