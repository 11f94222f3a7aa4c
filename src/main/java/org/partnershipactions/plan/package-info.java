/**
 * Owns the yearly plan, its priorities and actions, and their way from adoption to
 * approved completion.
 */
@ApplicationModule(allowedDependencies = { "calendar", "contributions", "evidence", "forms", "overdue", "pages",
		"partners", "partners :: figures", "security", "workflow" })
package org.partnershipactions.plan;

import org.springframework.modulith.ApplicationModule;
