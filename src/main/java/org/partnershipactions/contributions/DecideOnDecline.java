package org.partnershipactions.contributions;

/** Answers of the form "DecideOnDecline". */
record DecideOnDecline(Decision decision, String agency, String comment) {

	/** What can follow from a declined request. */
	enum Decision {

		ASK_ANOTHER, GO_ON, TO_MANAGER

	}

}
