package org.partnershipactions.casereviews.warnings;

import java.time.LocalDate;

/**
 * A victim who could apply for a case review.
 *
 * @param person reference of the person, such as P-000123
 * @param reports how many reports qualified when it was noticed
 */
public record WarningView(String key, String person, int reports, LocalDate since) {
}
