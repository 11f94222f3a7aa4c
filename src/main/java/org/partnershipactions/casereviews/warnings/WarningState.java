package org.partnershipactions.casereviews.warnings;

/** Whether something was done about a warning. */
enum WarningState {

	OPEN, APPLIED, SETTLED

}
