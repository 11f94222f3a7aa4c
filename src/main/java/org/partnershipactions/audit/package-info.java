/**
 * Keeps who did what, when and from where; nobody imports it, it hears.
 */
@ApplicationModule(allowedDependencies = { "calendar", "forms", "security", "security :: sealing", "workflow" })
package org.partnershipactions.audit;

import org.springframework.modulith.ApplicationModule;
