package org.partnershipactions.cases.casereview;

/** Whether something was done about a warning. */
enum WarningState {

	OPEN, APPLIED, SETTLED

}
