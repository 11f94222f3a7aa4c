package org.partnershipactions.forms;

import java.util.Map;
import java.util.Optional;

/** What a row of a list is called: "Milestone 2", or what the row is about. */
final class RowTitle {

	private RowTitle() {
	}

	static String numbered(FormField list, int index) {
		return list.properties().getOrDefault("row", "Row") + " " + (index + 1);
	}

	/** The label of the value that cannot be changed, where there is one. */
	static Optional<String> of(FormField list, Map<String, Object> row, GivenValues given) {
		Optional<FormField> about = list.columns().stream().filter(FormField::disabled).findFirst();
		return about.filter((column) -> row.get(column.key()) != null)
			.map((column) -> label(column, row.get(column.key()).toString(), given));
	}

	private static String label(FormField column, String value, GivenValues given) {
		return given.choices(column)
			.stream()
			.filter((choice) -> choice.value().equals(value))
			.map(Choice::label)
			.findFirst()
			.orElse(value);
	}

}
