/**
 * Owns what one agency owes to an action or a case: the request, the answer and the
 * contribution made.
 */
@ApplicationModule(allowedDependencies = { "security", "workflow", "calendar", "forms", "partners", "overdue" })
package org.partnershipactions.contributions;

import org.springframework.modulith.ApplicationModule;
