/**
 * Puts together what several modules know: the home page and the page of an agency.
 */
@ApplicationModule(allowedDependencies = { "security", "workflow", "calendar", "forms", "partners", "worklist",
		"contributions", "overdue", "plan" })
package org.partnershipactions.reports;

import org.springframework.modulith.ApplicationModule;
