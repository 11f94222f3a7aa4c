package org.partnershipactions.reports;

/**
 * A part of a plan: one task group's priorities, one agency's actions, one priority, what
 * fits all that is named, or where nothing is named the whole plan.
 *
 * @param group code of the task group, or null
 * @param agency code of the accountable lead, or null
 * @param priority number of the priority, or null
 */
public record Part(String group, String agency, Integer priority) {
}
