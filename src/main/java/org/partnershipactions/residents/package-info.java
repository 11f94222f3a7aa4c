/**
 * Owns the people and places that reports and cases are about: what is known of them, who
 * may know it, and what they are given or ask to be erased.
 */
@ApplicationModule(allowedDependencies = { "calendar", "forms", "partners", "partners :: figures", "partners :: people",
		"partners :: setup", "privacy", "security", "security :: sealing", "workflow" })
package org.partnershipactions.residents;

import org.springframework.modulith.ApplicationModule;
