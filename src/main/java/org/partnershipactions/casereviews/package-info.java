/**
 * Takes applications for a review of how reports of anti-social behaviour were dealt
 * with, and brings each to its outcome by the clocks of the law and of the partnership.
 */
@ApplicationModule(allowedDependencies = { "security", "workflow", "calendar", "forms", "partners", "privacy",
		"residents", "contributions", "overdue", "cases", "intake", "intake :: web" })
package org.partnershipactions.casereviews;

import org.springframework.modulith.ApplicationModule;
