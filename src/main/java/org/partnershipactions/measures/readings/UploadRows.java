package org.partnershipactions.measures.readings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.partnershipactions.forms.DateText;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.forms.TypedNumber;
import org.partnershipactions.measures.Measure;
import org.partnershipactions.measures.Reading.Statement;
import org.partnershipactions.measures.readings.UploadRows.UploadColumns.Column;
import org.partnershipactions.plan.document.Finding;
import org.partnershipactions.plan.document.TableFile.FileRow;

/**
 * Reads the rows of a file one after the other and says of each what is wrong with it.
 */
final class UploadRows {

	private final UploadColumns columns;

	private final Function<String, Optional<Measure>> measures;

	private final LocalDate today;

	private final Map<String, Integer> seen = new HashMap<>();

	private final List<Finding> errors = new ArrayList<>();

	UploadRows(UploadColumns columns, Function<String, Optional<Measure>> measures, LocalDate today) {
		this.columns = columns;
		this.measures = measures;
		this.today = today;
	}

	List<Finding> errors() {
		return this.errors;
	}

	/** The row as a reading; empty where something is wrong with it. */
	Optional<TypedReading> read(FileRow row) {
		Optional<Measure> measure = measure(row);
		if (measure.isEmpty()) {
			return Optional.empty();
		}
		Optional<LocalDate> day = DateText.parse(cell(row, Column.DATE));
		if (day.isEmpty()) {
			error(row, Column.DATE, "Write the day like 30 June 2026 or 2026-06-30");
			return Optional.empty();
		}
		return read(row, measure.get(), day.get());
	}

	private Optional<Measure> measure(FileRow row) {
		Optional<Measure> measure = this.measures.apply(cell(row, Column.MEASURE).toLowerCase(Locale.UK));
		if (measure.isEmpty()) {
			error(row, Column.MEASURE,
					"There is no such measure. Use the code that stands in the address of its page, such as burglary");
		}
		else if (measure.get().definition().computed()) {
			error(row, Column.MEASURE, "This measure is counted by itself. Take the row out");
			return Optional.empty();
		}
		return measure;
	}

	private Optional<TypedReading> read(FileRow row, Measure measure, LocalDate day) {
		Integer before = this.seen.putIfAbsent(measure.code() + day, row.row());
		if (before != null) {
			error(row, Column.DATE,
					"Row %d gives a reading of this measure and day already. Keep one of them".formatted(before));
			return Optional.empty();
		}
		return read(row, measure,
				new GiveReading(cell(row, Column.VALUE), day, cell(row, Column.SOURCE), cell(row, Column.NOTE)));
	}

	private Optional<TypedReading> read(FileRow row, Measure measure, GiveReading given) {
		try {
			Statement statement = new ReadingRules(measure, this.today).statement(given);
			return Optional.of(new TypedReading(row.row(), measure, given, statement));
		}
		catch (InvalidAnswers ex) {
			ex.errors()
				.forEach(
						(error) -> error(row, Column.valueOf(error.field().toUpperCase(Locale.ROOT)), error.message()));
			return Optional.empty();
		}
	}

	/** What the row states for last year, where that is a number. */
	Optional<BigDecimal> lastYear(FileRow row) {
		return Optional.of(cell(row, Column.LAST_YEAR).replace(",", ""))
			.filter((text) -> text.matches("\\d{1,9}(\\.\\d{1,2})?"))
			.flatMap(TypedNumber::in);
	}

	void error(FileRow row, Column column, String message) {
		this.errors.add(new Finding(row.row(), column.written(), cell(row, column), message));
	}

	private String cell(FileRow row, Column column) {
		return this.columns.cell(row, column);
	}

	/**
	 * A row that can be understood.
	 *
	 * @param row row of the sheet or line of the text, from 1
	 * @param measure what it is of
	 * @param given what was typed
	 * @param statement what is meant
	 */
	record TypedReading(int row, Measure measure, GiveReading given, Statement statement) {
	}

	/** Where the columns of a file of readings stand. */
	static final class UploadColumns {

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

}
