/**
 * Owns the cases of anti-social behaviour: their people and places, risk, contact, plan,
 * closure and survey.
 */
@ApplicationModule(
		allowedDependencies = { "security", "workflow", "calendar", "forms", "partners", "contributions", "overdue" })
package org.partnershipactions.cases;

import org.springframework.modulith.ApplicationModule;
