/** Keeps files that people hand in, under names that nobody can choose. */
@ApplicationModule(allowedDependencies = { "forms", "security", "security :: limits", "security :: sealing" })
package org.partnershipactions.evidence;

import org.springframework.modulith.ApplicationModule;
