/**
 * Owns the success measures of the plan and their readings: what is counted by itself and
 * what agencies give.
 */
@ApplicationModule(allowedDependencies = { "security", "workflow", "calendar", "forms", "partners", "contributions",
		"overdue", "plan", "plan :: intake" })
package org.partnershipactions.measures;

import org.springframework.modulith.ApplicationModule;
