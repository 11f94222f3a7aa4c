package org.partnershipactions.workflow;

import java.util.Map;
import java.util.function.Supplier;

/**
 * Asks a decision table, and says which of its rules answered where people may ask why.
 */
public interface DecisionTables {

	/**
	 * The single answer of a deployed table's present version, with the rule that gave
	 * it.
	 * @param decision id of the table, which is also its file name
	 * @throws IllegalStateException when no rule answers
	 */
	Ruling rule(String decision, Map<String, ?> facts);

	/**
	 * The single answer of a table that is not deployed.
	 * @param table its name, which never stands for other content
	 * @param dmn the table as DMN, asked for when it is met for the first time
	 * @throws IllegalStateException when no rule answers
	 */
	Ruling rule(String table, Supplier<String> dmn, Map<String, ?> facts);

	/**
	 * The present version of a deployed table.
	 * @param decision id of the table, which is also its file name
	 */
	RuleTable shipped(String decision);

	/**
	 * A version of a deployed table as it was when it answered.
	 * @param table what {@link Ruling#table()} said then
	 */
	RuleTable table(String table);

	/** A table that is not deployed, as people read it. */
	RuleTable read(String dmn);

}
