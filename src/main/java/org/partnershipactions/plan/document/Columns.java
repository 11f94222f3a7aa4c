package org.partnershipactions.plan.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where each column stands in a table, found from its header row.
 *
 * @param places index of each column
 * @param headings headings as the file writes them
 * @param ignored headings that name no column, or one that stands there already
 */
record Columns(Map<Column, Integer> places, Map<Column, String> headings, List<String> ignored) {

	/** What is looked for, for messages. */
	static final String LOOKED_FOR = Stream.of(Column.values())
		.map(Column::label)
		.collect(Collectors.joining(", ", "", ""));

	private static final int FEWEST = 2;

	/** Reads a line as a header; one that is none is not complete. */
	static Columns of(Line line) {
		Columns columns = new Columns(new EnumMap<>(Column.class), new EnumMap<>(Column.class), new ArrayList<>());
		for (int i = 0; i < line.cells().size(); i++) {
			columns.place(line.cell(i), i);
		}
		columns.placeReference(line);
		return columns;
	}

	private void place(String heading, int index) {
		Column column = Column.named(heading).orElse(null);
		if (column != null && this.places.putIfAbsent(column, index) == null) {
			this.headings.put(column, heading);
		}
		else if (!heading.isEmpty()) {
			this.ignored.add(heading);
		}
	}

	/** Documents leave the reference's heading empty, or set the action's above it. */
	private void placeReference(Line line) {
		Integer title = this.places.get(Column.TITLE);
		if (title == null || this.places.containsKey(Column.REF)) {
			return;
		}
		if (title == 0 && line.cells().size() > 1 && line.cell(1).isEmpty()) {
			this.places.put(Column.REF, 0);
			this.places.put(Column.TITLE, 1);
		}
		else if (title == 1 && line.cell(0).isEmpty()) {
			this.places.put(Column.REF, 0);
		}
	}

	/** Whether rows can be read by this header. */
	boolean isComplete() {
		return missing().isEmpty();
	}

	/** Whether it means to be a header, complete or not. */
	boolean isHeader() {
		return this.places.size() > FEWEST;
	}

	/** Columns without which no row can be read. */
	List<String> missing() {
		List<String> missing = new ArrayList<>();
		for (Column column : List.of(Column.REF, Column.TITLE, Column.LEAD)) {
			if (!has(column)) {
				missing.add(column.label());
			}
		}
		if (!has(Column.BY_WHEN) && !has(Column.DUE_DATE)) {
			missing.add(Column.BY_WHEN.label());
		}
		return missing;
	}

	boolean has(Column column) {
		return this.places.containsKey(column);
	}

	String cell(Line line, Column column) {
		return line.cell(this.places.getOrDefault(column, -1));
	}

	/** The column's name as the file gives it. */
	String name(Column column) {
		return this.headings.getOrDefault(column, column.label());
	}

	/** The columns that a plan may have, and the names they go by. */
	enum Column {

		REF("Reference",
				Set.of("ref", "reference", "no", "number", "action no", "action number", "action ref",
						"action reference", "ref no", "reference no", "reference number", "id", "item", "item no")),

		PRIORITY("Priority", Set.of("priority", "priority no", "priority number")),

		PRIORITY_TITLE("Priority title",
				Set.of("priority title", "priority name", "priority area", "priority heading", "priority issue",
						"theme")),

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
				Set.of("by when", "when", "deadline", "timescale", "timescales", "target", "completion",
						"completion date", "by", "complete by")),

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

}
