package org.partnershipactions.cases;

import java.time.Instant;
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

	/**
	 * A report as it joins a case.
	 *
	 * @param reportKey id of the report
	 * @param ref its reference, such as {@code R-2026-00001}
	 * @param reporterKey key of who reported; null where nobody knows
	 * @param placeKey key of where it happened; null where that is not known
	 * @param occurredAt when it happened
	 * @param categories what it is about
	 */
	public record LinkedReport(String reportKey, String ref, String reporterKey, String placeKey, Instant occurredAt,
			Set<CaseCategory> categories) {
	}

}
