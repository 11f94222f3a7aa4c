package org.partnershipactions.privacy;

import java.util.List;

/**
 * What a manager decides on.
 *
 * @param due what has been kept long enough and nobody holds
 * @param holds what must be kept, and why
 */
public record RetentionList(List<DueErasure> due, List<LegalHoldView> holds) {
}
