/**
 * Owns what is asked, reviewed, signed and published of a plan each quarter.
 */
@ApplicationModule(allowedDependencies = { "calendar", "casereviews", "casereviews :: reading", "casereviews :: rights",
		"cases", "cases :: figures", "contributions", "forms", "intake", "intake :: figures", "measures",
		"measures :: readings", "overdue", "partners", "partners :: figures", "plan", "plan :: action",
		"plan :: progress", "plan :: reading", "powers", "residents", "security", "security :: sealing", "workflow" })
package org.partnershipactions.reviews;

import org.springframework.modulith.ApplicationModule;
