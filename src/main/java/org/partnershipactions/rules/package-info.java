/**
 * Owns the rule tables that a partnership sets for itself: their dated versions, how a
 * version is checked, replayed and put into force, and what they answer on a day.
 */
@ApplicationModule(allowedDependencies = { "calendar", "forms", "security", "workflow" })
package org.partnershipactions.rules;

import org.springframework.modulith.ApplicationModule;
