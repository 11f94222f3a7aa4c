package org.partnershipactions.worklist;

/**
 * Somebody who can be given an item.
 *
 * @param username their account
 * @param name name to show
 */
public record Person(String username, String name) {
}
