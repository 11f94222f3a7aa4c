package org.partnershipactions.plan.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The columns that a plan may have, and the names they go by. */
enum PlanColumn {

	REF("reference", "Reference",
			Set.of("ref", "reference", "no", "number", "action no", "action number", "action ref", "action reference",
					"ref no", "reference no", "reference number", "id", "item", "item no")),

	PRIORITY("priority", "Priority", Set.of("priority", "priority no", "priority number")),

	PRIORITY_TITLE("theme", "Priority title",
			Set.of("priority title", "priority name", "priority area", "priority heading", "priority issue", "theme")),

	TITLE("action", "Action",
			Set.of("title", "action", "priority action", "action title", "description", "what", "actions",
					"priority actions", "action description")),

	LEAD("lead", "Lead agency",
			Set.of("lead", "leads", "lead agency", "lead agencies", "lead partner", "lead partners",
					"lead organisation", "accountable lead", "led by")),

	PARTNERS("partners", "Other partners",
			Set.of("partners", "other partners", "partner agencies", "partner", "supporting", "supporting partners",
					"supporting agencies", "supported by", "other agencies", "partner organisations")),

	BY_WHEN("byWhen", "By when",
			Set.of("by when", "when", "deadline", "timescale", "timescales", "target", "completion", "completion date",
					"by", "complete by")),

	DUE_DATE("dueDate", "Due date", Set.of("due", "due date", "due by", "target date", "date due", "end date")),

	FUNDING("funding", "Funding", Set.of("funding", "budget", "resources", "funding source", "funding sources",
			"resource", "budgets", "funding resources", "resources funding"));

	private static final int LONGEST = 40;

	private static final Map<String, PlanColumn> BY_NAME = byName();

	private final String key;

	private final String label;

	private final Set<String> names;

	PlanColumn(String key, String label, Set<String> names) {
		this.key = key;
		this.label = label;
		this.names = names;
	}

	/** Its name for programs. */
	String key() {
		return this.key;
	}

	String label() {
		return this.label;
	}

	/** The column of a name for programs; empty for what is not read. */
	static Optional<PlanColumn> ofKey(String key) {
		return Stream.of(values()).filter((column) -> column.key.equals(key)).findFirst();
	}

	/** Those of the columns without which no row can be read that are not there. */
	static List<String> missing(Collection<PlanColumn> present) {
		List<String> missing = new ArrayList<>();
		for (PlanColumn column : List.of(REF, TITLE, LEAD)) {
			if (!present.contains(column)) {
				missing.add(column.label());
			}
		}
		if (!present.contains(BY_WHEN) && !present.contains(DUE_DATE)) {
			missing.add(BY_WHEN.label());
		}
		return missing;
	}

	/** The column that a heading names, whatever its case and punctuation. */
	static Optional<PlanColumn> named(String heading) {
		return (heading.isEmpty() || heading.length() > LONGEST) ? Optional.empty()
				: Optional.ofNullable(BY_NAME.get(plain(heading)));
	}

	/** Called for every cell of large files, so by characters and not by patterns. */
	static String plain(String heading) {
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

	private static Map<String, PlanColumn> byName() {
		Map<String, PlanColumn> columns = new HashMap<>();
		for (PlanColumn column : values()) {
			column.names.forEach((name) -> columns.put(name, column));
		}
		return Map.copyOf(columns);
	}

}
