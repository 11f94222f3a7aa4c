/**
 * Knows time: the clock, plan years, working days in England and the last moment of a
 * day.
 */
@ApplicationModule(allowedDependencies = {})
package org.partnershipactions.calendar;

import org.springframework.modulith.ApplicationModule;
