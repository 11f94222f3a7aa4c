package org.partnershipactions.residents;

import java.util.List;

/**
 * Somebody who may be the same person.
 *
 * @param key key
 * @param ref reference such as P-000123
 * @param reasons why, in words, strongest first
 */
public record ResidentMatch(String key, String ref, List<String> reasons) {
}
