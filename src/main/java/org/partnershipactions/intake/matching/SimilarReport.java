package org.partnershipactions.intake.matching;

import java.time.Instant;

/**
 * An earlier report that may belong to a new one, without what was said in it.
 *
 * @param caseKey key of the case that it belongs to, or null
 */
public record SimilarReport(String key, String ref, Instant receivedAt, String caseKey) {
}
