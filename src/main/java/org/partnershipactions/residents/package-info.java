/**
 * Owns the people and places that reports and cases are about: what is known of them, who
 * looked at it, to whom it was given and when it is erased.
 */
@ApplicationModule(allowedDependencies = { "security", "workflow", "calendar", "forms", "partners" })
package org.partnershipactions.residents;

import org.springframework.modulith.ApplicationModule;
