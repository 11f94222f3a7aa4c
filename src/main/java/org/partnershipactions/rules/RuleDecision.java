package org.partnershipactions.rules;

/**
 * What a rule table decided.
 *
 * @param answer the answer
 * @param rule id of the row that gave it
 * @param words that row in words
 * @param table name of the version, by which {@link RuleDecisions#table} finds it again
 */
public record RuleDecision(String answer, String rule, String words, String table) {
}
