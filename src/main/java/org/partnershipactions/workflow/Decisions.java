package org.partnershipactions.workflow;

import java.util.Map;

/** Asks a decision table. */
public interface Decisions {

	/**
	 * The single answer of a table.
	 * @param decision id of the table, which is also its file name
	 * @throws IllegalStateException when no rule answers
	 */
	String decide(String decision, Map<String, ?> facts);

}
