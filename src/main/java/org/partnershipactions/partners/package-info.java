/**
 * Knows who is who: partnerships, agencies, task groups, people, their memberships and
 * who covers for whom.
 */
@ApplicationModule(allowedDependencies = { "security", "workflow", "calendar", "forms" })
package org.partnershipactions.partners;

import org.springframework.modulith.ApplicationModule;
