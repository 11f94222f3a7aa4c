package org.partnershipactions.privacy;

import java.util.List;

/**
 * Some rows of the ledger, newest first.
 *
 * @param items the rows
 * @param next number to ask on with as {@code before}; null where there are no more
 */
public record DisclosurePage(List<DisclosureView> items, Long next) {
}
