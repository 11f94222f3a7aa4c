/**
 * Owns the list of open work as people see it: one row for each user task, kept by
 * listening to the engine.
 */
@ApplicationModule(allowedDependencies = { "calendar", "forms", "security", "security :: sealing", "workflow" })
package org.partnershipactions.worklist;

import org.springframework.modulith.ApplicationModule;
