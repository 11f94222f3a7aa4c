/**
 * Reads plans and actions for pages, API, briefings and reports.
 */
@NamedInterface("reading")
package org.partnershipactions.plan.reading;

import org.springframework.modulith.NamedInterface;
