package org.partnershipactions.plan.action;

/**
 * The output that an action counts.
 *
 * @param unit such as "training sessions", or null
 * @param target how many of them are planned, or null
 * @param counted how many there were by the day, or null where nobody said
 */
public record CountedOutput(String unit, Integer target, Integer counted) {
}
