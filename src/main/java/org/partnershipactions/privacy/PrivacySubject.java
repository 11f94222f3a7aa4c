package org.partnershipactions.privacy;

/**
 * A person, case, report or other subject whose personal data is looked at or given away.
 *
 * @param partnership code of the partnership that it belongs to
 * @param kind kind of the subject, such as case
 * @param key its key
 * @param ref its reference
 */
public record PrivacySubject(String partnership, String kind, String key, String ref) {
}
