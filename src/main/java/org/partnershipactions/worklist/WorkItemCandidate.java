package org.partnershipactions.worklist;

/**
 * Somebody who can be given an item.
 *
 * @param username their account
 * @param name name to show
 */
public record WorkItemCandidate(String username, String name) {
}
