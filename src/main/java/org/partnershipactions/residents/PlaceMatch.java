package org.partnershipactions.residents;

import java.util.List;

/**
 * A place that may be the same or lies beside it.
 *
 * @param key key
 * @param ward name of the ward
 * @param reasons why, in words, strongest first
 */
public record PlaceMatch(String key, String ward, List<String> reasons) {
}
