package org.partnershipactions.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A list whose rows are given and not added by the person: what was typed is laid beside
 * the row that it is for, also when rows came or went in the meantime.
 *
 * @param rows one for each given row
 * @param left typed rows that say what they are for, or have words in them, and whose
 * given row is gone
 */
record FixedRows(List<Row> rows, List<Map<String, Object>> left) {

	static FixedRows of(FormField list, GivenValues given, Object typed) {
		List<Map<String, Object>> waiting = new ArrayList<>(GivenValues.rowsOf(typed));
		List<Row> rows = new ArrayList<>();
		for (Map<String, Object> row : given.rows(list)) {
			Map<String, Object> match = waiting.stream()
				.filter((candidate) -> belongs(list, candidate, row))
				.findFirst()
				.orElse(null);
			waiting.removeIf((candidate) -> candidate == match);
			rows.add(new Row(row, match));
		}
		waiting.removeIf((row) -> open(list, row).isEmpty() && fixed(list, row).isEmpty());
		return new FixedRows(rows, waiting);
	}

	/** The words of a row that can be changed. */
	static String open(FormField list, Map<String, Object> row) {
		return list.columns()
			.stream()
			.filter((column) -> !column.disabled())
			.map((column) -> DateText.written(row.get(column.key())))
			.collect(Collectors.joining(" "))
			.strip();
	}

	/** What a row is about: the values that cannot be changed. */
	static String fixed(FormField list, Map<String, Object> row) {
		return list.columns()
			.stream()
			.filter(FormField::disabled)
			.map((column) -> DateText.written(row.get(column.key())))
			.collect(Collectors.joining(" "))
			.strip();
	}

	private static boolean belongs(FormField list, Map<String, Object> typed, Map<String, Object> given) {
		String about = fixed(list, typed);
		return about.isEmpty() || Objects.equals(about, fixed(list, given));
	}

	/**
	 * A given row and what was typed into it; null when nothing was sent for it.
	 */
	record Row(Map<String, Object> given, Map<String, Object> typed) {

		Map<String, Object> typedOrEmpty() {
			return (this.typed != null) ? this.typed : new LinkedHashMap<>();
		}

	}

}
