package org.partnershipactions.intake.reading;

import org.partnershipactions.intake.Channel;

/**
 * Who reported, opened for somebody who may know.
 *
 * @param ref reference in the register, such as {@code P-000123}
 * @param preferredContact how they want to hear from us
 */
public record ReporterView(String ref, String name, String address, String email, String telephone,
		Channel preferredContact) {
}
