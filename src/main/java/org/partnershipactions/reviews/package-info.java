/**
 * Owns the quarter: progress returns, task-group reviews, the compiled and signed quarter
 * and what of it is published.
 */
@ApplicationModule(
		allowedDependencies = { "security", "workflow", "calendar", "forms", "partners", "residents", "contributions",
				"overdue", "plan", "cases", "cases :: powers", "cases :: intake", "cases :: casereview", "measures" })
package org.partnershipactions.reviews;

import org.springframework.modulith.ApplicationModule;
