package org.partnershipactions.plan.table;

/**
 * What is to change of a priority; what is null is not said.
 *
 * @param title its new title
 * @param taskGroup code of the task group that is to approve it
 * @param seenTitle the title that was read before; where the plan says another by now,
 * nothing is changed
 * @param seenTaskGroup code of the group that was read before, empty where it had none
 */
public record PriorityChange(String title, String taskGroup, String seenTitle, String seenTaskGroup) {
}
