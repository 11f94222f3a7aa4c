package org.partnershipactions.plan.table;

/**
 * An action of a draft as somebody opened it.
 *
 * @param key of the action
 * @param version the one that was opened; null where none was named
 */
public record OpenedAction(String key, Integer version) {
}
