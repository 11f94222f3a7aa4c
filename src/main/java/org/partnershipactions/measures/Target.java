package org.partnershipactions.measures;

import java.math.BigDecimal;

/**
 * What a measure should reach.
 *
 * @param figure the number: at least, or for what should fall or be maintained the value
 * of last year; null where there is none
 * @param words such as "at least 80%" or "below last year (946)"
 */
public record Target(BigDecimal figure, String words) {
}
