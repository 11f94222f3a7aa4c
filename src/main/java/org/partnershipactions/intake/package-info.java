/**
 * Takes reports of anti-social behaviour in, decides at Daily Tasking what becomes of
 * them and tells whoever reported.
 */
@ApplicationModule(allowedDependencies = { "calendar", "cases", "cases :: figures", "cases :: personaldata",
		"cases :: reading", "cases :: tally", "contributions", "forms", "overdue", "partners", "partners :: duties",
		"partners :: figures", "privacy", "residents", "residents :: places", "security", "security :: limits",
		"security :: sealing", "security :: submissions", "workflow" })
package org.partnershipactions.intake;

import org.springframework.modulith.ApplicationModule;
