package org.partnershipactions.cases.access;

/**
 * That an agency knows somebody or a place, and nothing else.
 *
 * @param key key of the case to ask for
 * @param agency code of the agency that owns it
 * @param ref reference of the case; null where the reader may not see it
 */
public record CasePointer(String key, String agency, String ref) {
}
