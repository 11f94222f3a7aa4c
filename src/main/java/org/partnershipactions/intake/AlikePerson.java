package org.partnershipactions.intake;

import jakarta.persistence.Embeddable;

/**
 * Somebody of the register who may be the same person as a reporter.
 *
 * @param residentKey key in the register
 * @param reasons why, in words
 */
@Embeddable
public record AlikePerson(String residentKey, String reasons) {
}
