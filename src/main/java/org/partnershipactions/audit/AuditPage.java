package org.partnershipactions.audit;

import java.util.List;

/**
 * Some entries, newest first.
 *
 * @param items the entries
 * @param next number to ask on with as {@code before}; null where there are no more
 */
public record AuditPage(List<AuditRow> items, Long next) {
}
