package org.partnershipactions.partners;

/**
 * An agency as other modules need it.
 *
 * @param code short code such as {@code kfrs}
 * @param name full name
 */
public record AgencySummary(String code, String name) {
}
