/**
 * Lives the sample partnership's year by the real use cases, so that every list has
 * something true in it.
 */
@ApplicationModule(allowedDependencies = { "calendar", "cases", "cases :: reading", "cases :: restriction",
		"cases :: risk", "forms", "intake", "intake :: matching", "intake :: reading", "measures :: choosing",
		"overdue", "partners", "partners :: people", "plan", "plan :: action", "plan :: document", "plan :: reading",
		"plan :: table", "powers", "residents", "residents :: places", "reviews :: quarter", "reviews :: taskgroup",
		"security", "workflow", "worklist" })
package org.partnershipactions.sample;

import org.springframework.modulith.ApplicationModule;
