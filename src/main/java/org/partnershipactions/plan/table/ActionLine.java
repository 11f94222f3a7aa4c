package org.partnershipactions.plan.table;

/**
 * The action of a line in the plan of one year.
 *
 * @param key key of the action
 * @param ref its reference in that plan
 * @param line name of the line
 */
public record ActionLine(String key, String ref, String line) {
}
