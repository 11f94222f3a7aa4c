package org.partnershipactions.casereviews;

/** Whether something was done about a warning. */
enum WarningState {

	OPEN, APPLIED, SETTLED

}
