package org.partnershipactions.plan.intake;

/**
 * A priority that the rows belong to.
 *
 * @param number its number, the first part of its actions' references
 * @param title its heading, tidied; "Priority 3" where the file gives none
 * @param named whether the file gives the title
 */
public record PriorityHeading(int number, String title, boolean named) {
}
