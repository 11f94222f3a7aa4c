package org.partnershipactions.powers;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.partnershipactions.security.sealing.SealedText;

/**
 * A condition that was not kept.
 *
 * @param on day of the breach
 * @param what what happened, in words
 * @param penaltyPounds fixed penalty in pounds, or null
 */
@Embeddable
public record Breach(@Column(name = "breached_on") LocalDate on, @SealedText String what, Integer penaltyPounds) {
}
