package org.partnershipactions.measures;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;

/**
 * What a measure is compared with.
 *
 * @param lastYear value of the whole year before, or null
 * @param county value of the county, or null
 * @param mostSimilar value of the most similar group of areas, or null
 * @param comparatorSource where they come from, or null
 */
@Embeddable
public record Comparators(BigDecimal lastYear, BigDecimal county, BigDecimal mostSimilar, String comparatorSource) {

	static final Comparators NONE = new Comparators(null, null, null, null);

}
