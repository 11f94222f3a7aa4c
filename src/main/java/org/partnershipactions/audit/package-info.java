/**
 * Keeps who did what, when and from where; nobody imports it, it hears.
 */
@ApplicationModule(allowedDependencies = { "security", "workflow", "calendar", "forms" })
package org.partnershipactions.audit;

import org.springframework.modulith.ApplicationModule;
