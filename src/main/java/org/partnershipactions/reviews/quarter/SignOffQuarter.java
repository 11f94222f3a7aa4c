package org.partnershipactions.reviews.quarter;

/** Answers of the form "SignOffQuarter". */
record SignOffQuarter(Decision decision, boolean publish, String reason) {

	boolean signed() {
		return this.decision == Decision.SIGN;
	}

	/** What the board can decide. */
	enum Decision {

		SIGN, RETURN

	}

}
