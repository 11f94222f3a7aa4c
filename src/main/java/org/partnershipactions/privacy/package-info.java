/**
 * Owns who looked at personal data, to whom it was given and how long it is kept.
 */
@ApplicationModule(
		allowedDependencies = { "calendar", "forms", "partners", "security", "security :: sealing", "workflow" })
package org.partnershipactions.privacy;

import org.springframework.modulith.ApplicationModule;
