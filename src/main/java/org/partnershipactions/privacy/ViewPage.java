package org.partnershipactions.privacy;

import java.util.List;

/**
 * Some looks, newest first.
 *
 * @param items the looks
 * @param next number to ask on with as {@code before}; null where there are no more
 */
public record ViewPage(List<ViewRow> items, Long next) {
}
