package org.partnershipactions.rules;

import java.util.Map;

import org.partnershipactions.workflow.RuleTable;

/**
 * Decides by rule tables: by the version that is in force today for a partnership, which
 * is the one that the product ships until the partnership sets another.
 */
public interface RuleDecisions {

	/**
	 * The answer of the version in force, with the row that gave it.
	 * @param table name of the table
	 * @param partnership code of the partnership
	 * @param facts one for each column of the table
	 * @throws IllegalStateException when no row answers
	 */
	RuleDecision decide(String table, String partnership, Map<String, ?> facts);

	/**
	 * A version as it was when it answered.
	 * @param table what {@link RuleDecision#table()} said then
	 */
	RuleTable table(String table);

	/**
	 * Which version that is.
	 * @param table what {@link RuleDecision#table()} said then
	 */
	RuleSource source(String table);

}
