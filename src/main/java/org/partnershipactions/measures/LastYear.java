package org.partnershipactions.measures;

import java.math.BigDecimal;

/**
 * What a value is held against from the year before.
 *
 * @param value value of the year before up to the same day
 * @param how where it comes from, in words
 */
public record LastYear(BigDecimal value, String how) {
}
