/**
 * Puts together what several modules know: the home page, the page of an agency and the
 * reports of the quarter.
 */
@ApplicationModule(allowedDependencies = { "security", "workflow", "calendar", "forms", "partners", "worklist",
		"contributions", "overdue", "plan", "plan :: intake", "casereviews", "measures", "reviews",
		"reviews :: figures", "reviews :: returns", "reviews :: taskgroup", "evidence", "cases", "intake" })
package org.partnershipactions.reports;

import org.springframework.modulith.ApplicationModule;
