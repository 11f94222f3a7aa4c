/**
 * Owns who looked at personal data, to whom it was given and how long it is kept.
 */
@ApplicationModule(allowedDependencies = { "security", "workflow", "calendar", "forms", "partners" })
package org.partnershipactions.privacy;

import org.springframework.modulith.ApplicationModule;
