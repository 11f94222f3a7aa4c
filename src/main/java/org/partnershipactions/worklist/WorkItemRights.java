package org.partnershipactions.worklist;

/**
 * What the person at the keyboard may do with one item; pages show no other buttons.
 *
 * @param work do it and keep drafts
 * @param take take it for themselves
 * @param release give it back to its queue
 * @param handOut give it to somebody else
 */
public record WorkItemRights(boolean work, boolean take, boolean release, boolean handOut) {
}
