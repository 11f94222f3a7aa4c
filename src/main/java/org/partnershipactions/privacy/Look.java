package org.partnershipactions.privacy;

/**
 * A look at a person, a case or another subject.
 *
 * @param partnership code of the partnership that it belongs to
 * @param kind kind of what is looked at, such as case
 * @param key its key
 * @param ref its reference
 * @param purpose what for
 */
public record Look(String partnership, String kind, String key, String ref, String purpose) {
}
