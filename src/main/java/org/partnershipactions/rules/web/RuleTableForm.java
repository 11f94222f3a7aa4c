package org.partnershipactions.rules.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.partnershipactions.rules.RuleAdministration.NewRuleVersion;
import org.partnershipactions.rules.RuleColumn;
import org.partnershipactions.rules.RuleRow;
import org.partnershipactions.rules.RuleTableShape;

/**
 * A version of a rule table while it is typed: every button sends all of it, so that rows
 * are added, moved and taken out without a script and nothing typed is lost.
 *
 * @param rows rows from the top, as they stand now
 * @param reason why it is wanted
 */
record RuleTableForm(List<RuleRow> rows, String reason) {

	static final String SAVE = "save";

	static final String CHECK = "check";

	private static final int MOST_ROWS = 60;

	/** What was typed into the form of a table. */
	static RuleTableForm typed(RuleTableShape shape, Map<String, String> typed) {
		List<RuleRow> rows = new ArrayList<>();
		while (rows.size() < MOST_ROWS && typed.containsKey(name(rows.size(), "answer"))) {
			int line = rows.size();
			Map<String, String> cells = new LinkedHashMap<>();
			for (RuleColumn column : shape.columns()) {
				String cell = typed.getOrDefault(name(line, column.code()), "").strip();
				if (!cell.isEmpty()) {
					cells.put(column.code(), cell);
				}
			}
			rows.add(new RuleRow(typed.getOrDefault(name(line, "words"), ""), cells,
					typed.getOrDefault(name(line, "answer"), "")));
		}
		return new RuleTableForm(rows, typed.getOrDefault("reason", ""));
	}

	/** The form after one of its buttons: {@code add}, {@code up-2}, {@code out-2}. */
	RuleTableForm after(String button) {
		List<RuleRow> changed = new ArrayList<>(this.rows);
		if (button.equals("add")) {
			changed.add(new RuleRow("", Map.of(), ""));
		}
		int line = line(button);
		if (line > 0 && button.startsWith("up-")) {
			Collections.swap(changed, line, line - 1);
		}
		if (line >= 0 && button.startsWith("out-")) {
			changed.remove(line);
		}
		return new RuleTableForm(changed, this.reason);
	}

	NewRuleVersion version() {
		return new NewRuleVersion(this.rows, this.reason);
	}

	/** Name of a cell's field. */
	static String name(int line, String column) {
		return "rows[" + line + "]." + column;
	}

	private int line(String button) {
		String number = button.substring(button.indexOf('-') + 1);
		int line = number.matches("\\d{1,3}") ? Integer.parseInt(number) : -1;
		return (line < this.rows.size()) ? line : -1;
	}

}
