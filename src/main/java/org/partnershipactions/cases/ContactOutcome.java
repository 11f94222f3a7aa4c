package org.partnershipactions.cases;

/** What came of trying to reach a victim. */
enum ContactOutcome {

	REACHED, NOT_REACHED, LETTER_SENT

}
