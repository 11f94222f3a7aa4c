package org.partnershipactions.partners;

import java.math.BigDecimal;
import java.util.List;

/**
 * Roughly where a partnership can act.
 *
 * @param postcodes first halves of its postcodes, such as {@code TN13}; empty where it
 * said none
 * @param south latitude of its southern edge in degrees, or null; the four edges are
 * there together or not at all
 * @param north latitude of its northern edge in degrees, or null
 * @param west longitude of its western edge in degrees, or null
 * @param east longitude of its eastern edge in degrees, or null
 */
public record ServedArea(List<String> postcodes, BigDecimal south, BigDecimal north, BigDecimal west, BigDecimal east) {
}
