package org.partnershipactions.workflow;

import java.util.List;

/**
 * A decision table as people read it, and as a viewer draws it.
 *
 * @param name its name
 * @param inputs what it looks at, in the order of its columns
 * @param output what it answers
 * @param rules its rules, in the order in which they are tried
 * @param xml the table as DMN
 */
public record RuleTable(String name, List<String> inputs, String output, List<Rule> rules, String xml) {

	/**
	 * One rule.
	 *
	 * @param id its id
	 * @param words what it says, in plain words
	 * @param conditions one for each input; empty where the input does not matter
	 * @param answer what it answers
	 */
	public record Rule(String id, String words, List<String> conditions, String answer) {
	}

}
