package org.partnershipactions.worklist;

/**
 * A team that a list can be narrowed to.
 *
 * @param team as queues write it
 * @param name name to show
 */
public record Team(String team, String name) {
}
