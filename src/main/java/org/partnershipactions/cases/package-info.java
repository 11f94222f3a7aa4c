/**
 * Owns cases of anti-social behaviour and their way from the first report to a closed
 * case.
 */
@ApplicationModule(allowedDependencies = { "security", "workflow", "calendar", "forms", "partners", "privacy",
		"residents", "residents :: places", "evidence", "contributions", "overdue", "powers" })
package org.partnershipactions.cases;

import org.springframework.modulith.ApplicationModule;
