/**
 * Lives the sample partnership's year by the real use cases, so that every list has
 * something true in it.
 */
@ApplicationModule(allowedDependencies = { "security", "workflow", "calendar", "partners", "worklist", "overdue",
		"plan", "plan :: intake", "forms", "residents", "cases", "intake", "powers", "reviews",
		"reviews :: taskgroup" })
package org.partnershipactions.sample;

import org.springframework.modulith.ApplicationModule;
