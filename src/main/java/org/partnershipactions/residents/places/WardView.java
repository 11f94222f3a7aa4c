package org.partnershipactions.residents.places;

/**
 * A ward as administrators see it.
 *
 * @param id identity
 * @param name name
 * @param area town that it is part of, or null
 * @param active whether new reports are offered it
 */
public record WardView(String id, String name, String area, boolean active) {
}
