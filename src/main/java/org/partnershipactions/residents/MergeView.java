package org.partnershipactions.residents;

import java.time.Instant;

/**
 * That two records were found to be one person, as the person's page shows it.
 *
 * @param kept key of the record that stands for both
 * @param keptRef its reference
 * @param other key of the record that was merged into it
 * @param otherRef its reference
 * @param reason why they are the same
 * @param mergedBy account of who merged
 * @param mergedAt when
 * @param unmergeReason why they are not the same after all, null while they are
 * @param unmergedBy account of who parted them, null while they are one
 * @param unmergedAt when they were parted, null while they are one
 */
public record MergeView(String kept, String keptRef, String other, String otherRef, String reason, String mergedBy,
		Instant mergedAt, String unmergeReason, String unmergedBy, Instant unmergedAt) {
}
