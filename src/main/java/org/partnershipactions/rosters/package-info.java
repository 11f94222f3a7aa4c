/**
 * Owns nothing: takes lists of agencies and of people from files into the address book,
 * by the same deeds by which an administrator enters them one by one.
 */
@ApplicationModule(allowedDependencies = { "forms", "partners", "partners :: agencies", "partners :: people",
		"plan :: document", "security", "security :: accounts" })
package org.partnershipactions.rosters;

import org.springframework.modulith.ApplicationModule;
