package org.partnershipactions.cases;

import java.time.LocalDate;

/**
 * Another day for a step, and why.
 *
 * @param day by which it is due now
 * @param reason why it moves
 */
public record NewDate(LocalDate day, String reason) {
}
