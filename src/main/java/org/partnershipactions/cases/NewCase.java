package org.partnershipactions.cases;

import java.util.Set;

/**
 * What a case begins with.
 *
 * @param partnership code of the partnership
 * @param leadAgency code of the agency that leads it
 * @param ward name of the ward
 * @param placeKey key of where it happens; null where that is not known
 * @param categories what it is about, one or more
 * @param report the report that it begins with; null where there is none
 */
public record NewCase(String partnership, String leadAgency, String ward, String placeKey, Set<CaseCategory> categories,
		LinkedReport report) {
}
