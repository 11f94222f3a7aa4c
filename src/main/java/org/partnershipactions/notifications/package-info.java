/**
 * Sends mail after the transaction: reminders and word of what was decided.
 */
@ApplicationModule(allowedDependencies = { "security", "workflow", "calendar", "forms", "partners", "worklist",
		"contributions", "overdue", "plan", "cases", "intake", "casereviews", "measures", "reviews",
		"reviews :: returns", "reviews :: taskgroup" })
package org.partnershipactions.notifications;

import org.springframework.modulith.ApplicationModule;
