/**
 * Decides reports at Daily Tasking and tells the reporter.
 */
@NamedInterface("triage")
package org.partnershipactions.intake.triage;

import org.springframework.modulith.NamedInterface;
