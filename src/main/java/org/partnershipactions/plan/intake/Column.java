package org.partnershipactions.plan.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The columns that a plan may have, and the names they go by. */
enum Column {

	REF("Reference",
			Set.of("ref", "reference", "no", "number", "action no", "action number", "action ref", "action reference",
					"ref no", "reference no", "reference number", "id", "item", "item no")),

	PRIORITY("Priority", Set.of("priority", "priority no", "priority number")),

	PRIORITY_TITLE("Priority title",
			Set.of("priority title", "priority name", "priority area", "priority heading", "priority issue", "theme")),

	TITLE("Action",
			Set.of("title", "action", "priority action", "action title", "description", "what", "actions",
					"priority actions", "action description")),

	LEAD("Lead agency",
			Set.of("lead", "leads", "lead agency", "lead agencies", "lead partner", "lead partners",
					"lead organisation", "accountable lead", "led by")),

	PARTNERS("Other partners",
			Set.of("partners", "other partners", "partner agencies", "partner", "supporting", "supporting partners",
					"supporting agencies", "supported by", "other agencies", "partner organisations")),

	BY_WHEN("By when",
			Set.of("by when", "when", "deadline", "timescale", "timescales", "target", "completion", "completion date",
					"by", "complete by")),

	DUE_DATE("Due date", Set.of("due", "due date", "due by", "target date", "date due", "end date")),

	FUNDING("Funding", Set.of("funding", "budget", "resources", "funding source", "funding sources", "resource",
			"budgets", "funding resources", "resources funding"));

	private static final int LONGEST = 40;

	private static final Map<String, Column> BY_NAME = byName();

	private final String label;

	private final Set<String> names;

	Column(String label, Set<String> names) {
		this.label = label;
		this.names = names;
	}

	String label() {
		return this.label;
	}

	/** The column that a heading names, whatever its case and punctuation. */
	static Optional<Column> named(String heading) {
		return (heading.isEmpty() || heading.length() > LONGEST) ? Optional.empty()
				: Optional.ofNullable(BY_NAME.get(plain(heading)));
	}

	/** Called for every cell of large files, so by characters and not by patterns. */
	private static String plain(String heading) {
		StringBuilder name = new StringBuilder(heading.length());
		for (int i = 0; i < heading.length(); i++) {
			char character = Character.toLowerCase(heading.charAt(i));
			if (character >= 'a' && character <= 'z' || character >= '0' && character <= '9') {
				name.append(character);
			}
			else if (!name.isEmpty() && name.charAt(name.length() - 1) != ' ') {
				name.append(' ');
			}
		}
		return name.toString().stripTrailing();
	}

	private static Map<String, Column> byName() {
		Map<String, Column> columns = new HashMap<>();
		for (Column column : values()) {
			column.names.forEach((name) -> columns.put(name, column));
		}
		return Map.copyOf(columns);
	}

}
