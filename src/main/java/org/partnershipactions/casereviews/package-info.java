/**
 * Takes applications for a review of how reports of anti-social behaviour were dealt
 * with, and brings each to its outcome by the clocks of the law and of the partnership.
 */
@ApplicationModule(allowedDependencies = { "calendar", "cases", "cases :: reading", "cases :: timeline",
		"contributions", "forms", "intake", "intake :: matching", "intake :: publicreport", "intake :: web", "overdue",
		"partners", "partners :: duties", "partners :: figures", "privacy", "residents", "rules", "security",
		"security :: sealing", "security :: submissions", "workflow" })
package org.partnershipactions.casereviews;

import org.springframework.modulith.ApplicationModule;
