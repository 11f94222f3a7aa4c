package org.partnershipactions.rules;

import java.util.Map;

/**
 * A row of a rule table in plain cells.
 *
 * @param words the rule in words, as a decision names it afterwards
 * @param conditions cells by the code of their column, such as {@code 7 to 14}; empty or
 * missing where the column does not matter
 * @param answer what it answers
 */
public record RuleRow(String words, Map<String, String> conditions, String answer) {

	public RuleRow {
		conditions = (conditions != null) ? conditions : Map.of();
	}

	/** Cell of a column; empty where it does not matter. */
	public String cell(String column) {
		String cell = this.conditions.get(column);
		return (cell != null) ? cell.strip() : "";
	}

}
