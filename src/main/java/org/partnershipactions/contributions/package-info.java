/**
 * Owns what one agency owes to an action or a case: the request, the answer and the
 * contribution made.
 */
@ApplicationModule(allowedDependencies = { "calendar", "forms", "overdue", "partners", "partners :: figures",
		"security", "security :: sealing", "workflow" })
package org.partnershipactions.contributions;

import org.springframework.modulith.ApplicationModule;
