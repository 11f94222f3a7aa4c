package org.partnershipactions.reviews.taskgroup;

/** Answers of the form "ConfirmMinutes". */
record ConfirmMinutes(Decision decision, String comment) {

	boolean confirmed() {
		return this.decision == Decision.CONFIRM;
	}

	/** Whether the minutes stand. */
	enum Decision {

		CONFIRM, REOPEN

	}

}
