/**
 * Owns the success measures of the plan and their readings: what is counted by itself and
 * what agencies give.
 */
@ApplicationModule(allowedDependencies = { "calendar", "contributions", "forms", "overdue", "partners",
		"partners :: figures", "partners :: setup", "partners :: units", "plan", "plan :: action", "plan :: document",
		"plan :: reading", "plan :: table", "security", "workflow" })
package org.partnershipactions.measures;

import org.springframework.modulith.ApplicationModule;
