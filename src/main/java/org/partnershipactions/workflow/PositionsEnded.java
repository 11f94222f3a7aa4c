package org.partnershipactions.workflow;

/**
 * A person may do less from now on: a role of theirs, or cover for somebody's, has ended.
 *
 * @param username their account
 */
public record PositionsEnded(String username) {
}
