package org.partnershipactions.workflow;

/**
 * The answer of a decision table.
 *
 * @param answer the answer
 * @param rule id of the rule that gave it
 * @param words the rule in plain words, as the table describes it
 * @param table the version of the table that was asked
 */
public record Ruling(String answer, String rule, String words, String table) {
}
