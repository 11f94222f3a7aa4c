/**
 * Owns the quarter: progress returns, task-group reviews, the compiled and signed quarter
 * and what of it is published.
 */
@ApplicationModule(allowedDependencies = { "security", "workflow", "calendar", "forms", "partners", "residents",
		"contributions", "overdue", "plan", "cases", "powers", "intake", "casereviews", "measures" })
package org.partnershipactions.reviews;

import org.springframework.modulith.ApplicationModule;
