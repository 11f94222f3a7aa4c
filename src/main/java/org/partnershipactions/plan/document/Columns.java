package org.partnershipactions.plan.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.partnershipactions.plan.document.PlanQuestions.ReadHeading;

/**
 * Where each column stands in a table, found from its header row.
 *
 * @param places index of each column
 * @param headings headings as the file writes them
 * @param ignored headings that name no column, or one that stands there already
 */
record Columns(Map<PlanColumn, Integer> places, Map<PlanColumn, String> headings, List<String> ignored) {

	/** What is looked for, for messages. */
	static final String LOOKED_FOR = Stream.of(PlanColumn.values())
		.map(PlanColumn::label)
		.collect(Collectors.joining(", ", "", ""));

	private static final int FEWEST = 2;

	/** Reads a line as a header; one that is none is not complete. */
	static Columns of(Line line, ColumnChoices choices) {
		Columns columns = new Columns(new EnumMap<>(PlanColumn.class), new EnumMap<>(PlanColumn.class),
				new ArrayList<>());
		BitSet settled = new BitSet();
		if (!choices.none()) {
			columns.placeChosen(line, choices.typed(), settled);
			columns.placeChosen(line, choices.remembered(), settled);
		}
		for (int i = settled.nextClearBit(0); i < line.cells().size(); i = settled.nextClearBit(i + 1)) {
			columns.place(PlanColumn.named(line.cell(i)), line, i);
		}
		if (columns.places.size() >= FEWEST && !choices.typed().isEmpty()) {
			columns.placeLettered(line, choices.typed());
		}
		if (!settled.get(0)) {
			columns.placeReference(line);
		}
		columns.ignore(line, settled);
		return columns;
	}

	private void place(Optional<PlanColumn> column, Line line, int index) {
		if (column.isPresent() && this.places.putIfAbsent(column.get(), index) == null) {
			this.headings.put(column.get(), line.cell(index));
		}
	}

	/** What a person says of a heading; the first of several alike is meant. */
	private void placeChosen(Line line, Map<String, String> choices, BitSet settled) {
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < line.cells().size(); i++) {
			String heading = ColumnChoices.heading(line.cell(i));
			String chosen = choices.get(heading);
			if (chosen != null && !heading.isEmpty() && seen.add(heading) && !settled.get(i)) {
				settled.set(i);
				place(PlanColumn.ofKey(chosen), line, i);
			}
		}
	}

	/** What a person says of columns that have no heading of their own. */
	private void placeLettered(Line line, Map<String, String> choices) {
		for (int i = 0; i < line.cells().size(); i++) {
			String chosen = choices.get(ColumnChoices.letter(i).toLowerCase(Locale.ROOT));
			if (chosen != null && (line.cell(i).isEmpty() || isRepeated(line, i))) {
				place(PlanColumn.ofKey(chosen), line, i);
			}
		}
	}

	private static boolean isRepeated(Line line, int index) {
		String heading = ColumnChoices.heading(line.cell(index));
		return IntStream.range(0, index).anyMatch((i) -> ColumnChoices.heading(line.cell(i)).equals(heading));
	}

	private void ignore(Line line, BitSet settled) {
		for (int i = 0; i < line.cells().size(); i++) {
			String heading = line.cell(i);
			if (!heading.isEmpty() && !settled.get(i) && !this.places.containsValue(i)) {
				this.ignored.add(heading);
			}
		}
	}

	/** Each column of the headings and what it is read as. */
	List<ReadHeading> read(Line line) {
		Map<Integer, PlanColumn> columns = new HashMap<>();
		this.places.forEach((column, index) -> columns.put(index, column));
		List<ReadHeading> read = new ArrayList<>();
		for (int i = 0; i < line.cells().size(); i++) {
			PlanColumn column = columns.get(i);
			read.add(new ReadHeading(ColumnChoices.letter(i), AgencyNames.tidy(line.cell(i)),
					(column != null) ? column.key() : ColumnChoices.NOT_READ));
		}
		return List.copyOf(read);
	}

	/** Documents leave the reference's heading empty, or set the action's above it. */
	private void placeReference(Line line) {
		Integer title = this.places.get(PlanColumn.TITLE);
		if (title == null || this.places.containsKey(PlanColumn.REF)) {
			return;
		}
		if (title == 0 && line.cells().size() > 1 && line.cell(1).isEmpty()) {
			this.places.put(PlanColumn.REF, 0);
			this.places.put(PlanColumn.TITLE, 1);
		}
		else if (title == 1 && line.cell(0).isEmpty()) {
			this.places.put(PlanColumn.REF, 0);
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
		return PlanColumn.missing(this.places.keySet());
	}

	boolean has(PlanColumn column) {
		return this.places.containsKey(column);
	}

	String cell(Line line, PlanColumn column) {
		return line.cell(this.places.getOrDefault(column, -1));
	}

	/** The column's name as the file gives it. */
	String name(PlanColumn column) {
		return this.headings.getOrDefault(column, column.label());
	}

}
