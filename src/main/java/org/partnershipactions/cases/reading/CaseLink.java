package org.partnershipactions.cases.reading;

/**
 * Another case that has to do with this one.
 *
 * @param ref its reference
 * @param title what lists call it
 * @param standing where it stands, in words
 * @param why what they have in common
 */
public record CaseLink(String ref, String title, String standing, String why) {
}
