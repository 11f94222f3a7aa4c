/**
 * Owns the quarter: progress returns, task-group reviews, the compiled and signed quarter
 * and what of it is published.
 */
@ApplicationModule(allowedDependencies = { "calendar", "casereviews", "casereviews :: reading", "cases",
		"cases :: figures", "contributions", "forms", "intake", "intake :: figures", "measures", "measures :: readings",
		"overdue", "partners", "partners :: figures", "plan", "plan :: action", "plan :: progress", "plan :: reading",
		"powers", "residents", "security", "security :: sealing", "workflow" })
package org.partnershipactions.reviews;

import org.springframework.modulith.ApplicationModule;
