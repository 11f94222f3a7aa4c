/**
 * Owns cases of anti-social behaviour and their way from the first report to a closed
 * case.
 */
@ApplicationModule(allowedDependencies = { "calendar", "contributions", "evidence", "forms", "overdue", "partners",
		"partners :: figures", "powers", "privacy", "residents", "residents :: places", "rules", "security",
		"security :: sealing", "workflow" })
package org.partnershipactions.cases;

import org.springframework.modulith.ApplicationModule;
