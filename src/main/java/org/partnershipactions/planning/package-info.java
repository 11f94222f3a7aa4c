/**
 * Owns the way to the next year's plan: which issues are scored, which become priorities,
 * what becomes of last year's actions, who accepts a role, and the adoption.
 */
@ApplicationModule(allowedDependencies = { "calendar", "cases", "cases :: figures", "forms", "intake",
		"intake :: figures", "measures", "measures :: feeds", "overdue", "partners", "partners :: figures", "plan",
		"plan :: action", "plan :: reading", "plan :: table", "security", "workflow" })
package org.partnershipactions.planning;

import org.springframework.modulith.ApplicationModule;
