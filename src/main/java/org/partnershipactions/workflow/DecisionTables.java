package org.partnershipactions.workflow;

import java.util.Map;

/**
 * Asks a decision table, and says which of its rules answered where people may ask why.
 */
public interface DecisionTables {

	/**
	 * The single answer of a table.
	 * @param decision id of the table, which is also its file name
	 * @throws IllegalStateException when no rule answers
	 */
	String decide(String decision, Map<String, ?> facts);

	/**
	 * The single answer of a table's present version, with the rule that gave it.
	 * @param decision id of the table, which is also its file name
	 * @throws IllegalStateException when no rule answers
	 */
	Ruling rule(String decision, Map<String, ?> facts);

	/**
	 * A version of a table as it was when it answered.
	 * @param table what {@link Ruling#table()} said then
	 */
	RuleTable table(String table);

}
