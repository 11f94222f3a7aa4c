/**
 * Owns what is asked, reviewed, signed and published of a plan each quarter.
 */
@ApplicationModule(allowedDependencies = { "calendar", "casereviews", "casereviews :: reading", "cases",
		"cases :: figures", "contributions", "forms", "intake", "intake :: figures", "measures", "overdue", "partners",
		"plan", "plan :: action", "plan :: progress", "plan :: reading", "powers", "residents", "security",
		"workflow" })
package org.partnershipactions.reviews;

import org.springframework.modulith.ApplicationModule;
