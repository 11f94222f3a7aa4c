/**
 * Puts together what several modules know: the home page, the page of an agency and the
 * reports of the quarter.
 */
@ApplicationModule(allowedDependencies = { "calendar", "casereviews", "casereviews :: reading", "cases",
		"cases :: figures", "contributions", "evidence", "forms", "intake", "intake :: figures", "measures", "overdue",
		"partners", "partners :: figures", "partners :: founding", "partners :: people", "partners :: setup", "plan",
		"plan :: action", "plan :: document", "plan :: progress", "plan :: reading", "planning :: cycle",
		"reviews :: figures", "reviews :: followups", "reviews :: quarter", "reviews :: returns",
		"reviews :: taskgroup", "security", "workflow", "worklist" })
package org.partnershipactions.reports;

import org.springframework.modulith.ApplicationModule;
