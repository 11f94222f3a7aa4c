package org.partnershipactions.partners;

/**
 * Somebody in a list of choices.
 *
 * @param username name of the account
 * @param name name to show
 */
public record PersonName(String username, String name) {
}
