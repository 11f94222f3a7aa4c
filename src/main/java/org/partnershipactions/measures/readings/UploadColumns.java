package org.partnershipactions.measures.readings;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.partnershipactions.plan.document.TableFile.FileRow;

/** Where the columns of a file of readings stand. */
final class UploadColumns {

	/** The columns of such a file, each with the names that it goes by. */
	enum Column {

		MEASURE("measure", "code"), DATE("date", "last day", "period end", "read on"), VALUE("value", "reading"),
		SOURCE("source"), NOTE("note", "comment"), LAST_YEAR("last year", "previous year");

		private final List<String> names;

		Column(String... names) {
			this.names = List.of(names);
		}

		String written() {
			return this.names.get(0).replace(' ', '_');
		}

	}

	private final Map<Column, Integer> places = new EnumMap<>(Column.class);

	private UploadColumns(FileRow header) {
		for (int place = 0; place < header.cells().size(); place++) {
			String name = header.cell(place).toLowerCase(Locale.UK).replaceAll("[_\\s-]+", " ").strip();
			for (Column column : Column.values()) {
				if (column.names.contains(name)) {
					this.places.putIfAbsent(column, place);
				}
			}
		}
	}

	static UploadColumns of(FileRow header) {
		return new UploadColumns(header);
	}

	/** The columns that no file can do without and this one lacks. */
	List<String> missing() {
		return List.of(Column.MEASURE, Column.DATE, Column.VALUE, Column.SOURCE)
			.stream()
			.filter((column) -> !this.places.containsKey(column))
			.map(Column::written)
			.toList();
	}

	String cell(FileRow row, Column column) {
		return row.cell(this.places.getOrDefault(column, -1));
	}

}
