package org.partnershipactions.reviews.followups;

/** Answers of the form "DecideOnWithdrawal". */
record DecideOnWithdrawal(Decision decision, String comment) {

	boolean withdraws() {
		return this.decision == Decision.WITHDRAW;
	}

	/** What the manager decides. */
	enum Decision {

		WITHDRAW, KEEP

	}

}
