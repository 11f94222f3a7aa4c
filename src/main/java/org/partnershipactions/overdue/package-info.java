/**
 * Owns the reviews of late work: who explains, who decides, and what was decided.
 */
@ApplicationModule(allowedDependencies = { "security", "workflow", "calendar", "forms", "partners" })
package org.partnershipactions.overdue;

import org.springframework.modulith.ApplicationModule;
