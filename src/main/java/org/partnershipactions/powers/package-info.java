/**
 * Owns the tools and powers against anti-social behaviour, their rules, and what is done
 * with them in a case; knows nothing of the case itself.
 */
@ApplicationModule(allowedDependencies = { "calendar", "forms", "overdue", "pages", "partners", "partners :: figures",
		"residents", "security", "security :: sealing", "workflow" })
package org.partnershipactions.powers;

import org.springframework.modulith.ApplicationModule;
