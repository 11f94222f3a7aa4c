/**
 * Reads one report and lists; copies and erases its personal data.
 */
@NamedInterface("reading")
package org.partnershipactions.intake.reading;

import org.springframework.modulith.NamedInterface;
