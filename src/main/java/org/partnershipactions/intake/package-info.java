/**
 * Takes reports of anti-social behaviour in, decides at Daily Tasking what becomes of
 * them and tells whoever reported.
 */
@ApplicationModule(allowedDependencies = { "security", "workflow", "calendar", "forms", "partners", "privacy",
		"residents", "contributions", "overdue", "cases", "cases :: tally" })
package org.partnershipactions.intake;

import org.springframework.modulith.ApplicationModule;
