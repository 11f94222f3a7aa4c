/**
 * Sends mail after the transaction: reminders and word of what was decided.
 */
@ApplicationModule(allowedDependencies = { "calendar", "casereviews", "casereviews :: warnings", "cases",
		"cases :: reading", "cases :: victims", "contributions", "forms", "intake", "intake :: triage", "measures",
		"overdue", "partners", "plan", "plan :: action", "plan :: reading", "reviews :: followups",
		"reviews :: quarter", "reviews :: returns", "reviews :: taskgroup", "security", "security :: accounts",
		"workflow", "worklist" })
package org.partnershipactions.notifications;

import org.springframework.modulith.ApplicationModule;
