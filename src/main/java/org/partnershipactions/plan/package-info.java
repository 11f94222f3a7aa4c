/**
 * Owns the yearly plan, its priorities and actions, and their way from adoption to
 * approved completion.
 */
@ApplicationModule(allowedDependencies = { "security", "workflow", "calendar", "forms", "partners", "evidence",
		"contributions", "overdue" })
package org.partnershipactions.plan;

import org.springframework.modulith.ApplicationModule;
