package org.partnershipactions.plan.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

}
