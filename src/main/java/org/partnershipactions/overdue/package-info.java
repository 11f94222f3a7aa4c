/**
 * Owns the reviews of late work: who explains, who decides, and what was decided.
 */
@ApplicationModule(allowedDependencies = { "calendar", "forms", "partners", "partners :: figures", "rules", "security",
		"security :: sealing", "workflow" })
package org.partnershipactions.overdue;

import org.springframework.modulith.ApplicationModule;
