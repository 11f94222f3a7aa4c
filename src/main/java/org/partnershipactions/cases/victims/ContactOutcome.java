package org.partnershipactions.cases.victims;

/** What came of trying to reach a victim. */
enum ContactOutcome {

	REACHED, NOT_REACHED, LETTER_SENT

}
