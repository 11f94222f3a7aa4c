/**
 * Writes mails in the transaction of what they tell of, and sends them afterwards:
 * reminders and word of what was decided.
 */
@ApplicationModule(allowedDependencies = { "calendar", "casereviews", "casereviews :: warnings", "cases",
		"cases :: access", "cases :: reading", "cases :: restriction", "cases :: victims", "contributions", "forms",
		"intake", "intake :: triage", "measures", "overdue", "partners", "partners :: people", "partners :: setup",
		"plan", "plan :: action", "plan :: proposal", "plan :: reading", "planning :: acceptance", "planning :: cycle",
		"planning :: drafting", "powers", "reviews :: followups", "reviews :: quarter", "reviews :: returns",
		"reviews :: taskgroup", "rules", "security", "security :: accounts", "security :: sealing", "workflow",
		"worklist" })
package org.partnershipactions.notifications;

import org.springframework.modulith.ApplicationModule;
