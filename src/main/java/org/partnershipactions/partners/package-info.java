/**
 * Knows who is who: partnerships, agencies, task groups, people, their memberships and
 * who covers for whom.
 */
@ApplicationModule(allowedDependencies = { "calendar", "forms", "security", "security :: accounts",
		"security :: factors", "security :: providers", "security :: tokens", "workflow" })
package org.partnershipactions.partners;

import org.springframework.modulith.ApplicationModule;
