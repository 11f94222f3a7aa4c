package org.partnershipactions.plan.table;

/**
 * What an import changes in one field of an action.
 *
 * @param field name of the field as people read it
 * @param before what the plan says now
 * @param after what the file says
 */
public record RowDifference(String field, String before, String after) {
}
