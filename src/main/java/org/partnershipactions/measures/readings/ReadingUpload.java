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

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.DateText;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.measures.Amounts;
import org.partnershipactions.measures.Contradictions;
import org.partnershipactions.measures.MayOnMeasure;
import org.partnershipactions.measures.Measure;
import org.partnershipactions.measures.MeasureAccess;
import org.partnershipactions.measures.Measures;
import org.partnershipactions.measures.Reading;
import org.partnershipactions.measures.Readings;
import org.partnershipactions.measures.Said;
import org.partnershipactions.measures.readings.UploadColumns.Column;
import org.partnershipactions.measures.readings.UploadRows.Typed;
import org.partnershipactions.plan.document.Finding;
import org.partnershipactions.plan.document.PlanFile;
import org.partnershipactions.plan.document.TableFile;
import org.partnershipactions.plan.document.TableFile.FileRow;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.measures.MayOnMeasure.MeasureRight.UPLOAD;

/** Takes a file of readings: all of it, or where anything is wrong nothing. */
@Service
@Transactional
public class ReadingUpload {

	private final Measures measures;

	private final Readings readings;

	private final ReadingGiving giving;

	private final MeasureAccess access;

	private final PartnershipClock clock;

	ReadingUpload(Measures measures, Readings readings, ReadingGiving giving, MeasureAccess access,
			PartnershipClock clock) {
		this.measures = measures;
		this.readings = readings;
		this.giving = giving;
		this.access = access;
		this.clock = clock;
	}

	/** Looks at a file and says what would come of it; writes nothing. */
	@MayOnMeasure(UPLOAD)
	public UploadReport dryRun(PlanFile file) {
		return take(TableFile.read(file), true);
	}

	/** Takes a file; with errors the report says which, and nothing is written. */
	@MayOnMeasure(UPLOAD)
	public UploadReport upload(PlanFile file) {
		return take(TableFile.read(file), false);
	}

	private UploadReport take(TableFile.Content content, boolean dryRun) {
		List<Finding> errors = new ArrayList<>(content.errors());
		if (errors.isEmpty() && content.rows().isEmpty()) {
			errors.add(new Finding(0, "file", "",
					"The file is empty. It needs a row of headings and a row for each reading"));
		}
		if (!errors.isEmpty()) {
			return new UploadReport(dryRun, List.of(), content.warnings(), errors);
		}
		UploadColumns columns = UploadColumns.of(content.rows().get(0));
		if (!columns.missing().isEmpty()) {
			return new UploadReport(dryRun, List.of(), content.warnings(), List.of(withoutColumns(columns, content)));
		}
		List<FileRow> rows = content.rows().subList(1, content.rows().size());
		return take(rows, new UploadRows(columns, this::measure, this.clock.today()), dryRun);
	}

	private UploadReport take(List<FileRow> rows, UploadRows reader, boolean dryRun) {
		List<Finding> warnings = new ArrayList<>();
		List<UploadRows.Typed> typed = new ArrayList<>();
		for (FileRow row : rows) {
			reader.read(row).filter((one) -> mayTake(one, row, reader)).ifPresent((one) -> {
				typed.add(one);
				warnOfLastYear(one, row, reader).ifPresent(warnings::add);
			});
		}
		List<UploadReport.Row> taken = typed.stream().map(this::row).toList();
		if (reader.errors().isEmpty() && !dryRun) {
			typed.stream()
				.filter((one) -> present(one).isEmpty())
				.forEach((one) -> this.giving.give(one.measure().key(), one.given()));
		}
		return new UploadReport(dryRun, taken, warnings, List.copyOf(reader.errors()));
	}

	private boolean mayTake(UploadRows.Typed typed, FileRow row, UploadRows reader) {
		if (!this.access.gives(typed.measure())) {
			reader.error(row, UploadColumns.Column.MEASURE,
					"Another agency answers for this measure. Only its people and the manager give its readings");
			return false;
		}
		Optional<Reading> other = present(typed).filter((reading) -> !reading.said().same(typed.said()));
		other.ifPresent((reading) -> reader.error(row, UploadColumns.Column.VALUE,
				"There is another reading of %s: %s. Correct that one on the page of its measure, where the old value is kept"
					.formatted(DayWords.day(reading.readOn()), reading.said().told())));
		return other.isEmpty();
	}

	private Optional<Finding> warnOfLastYear(UploadRows.Typed typed, FileRow row, UploadRows reader) {
		return reader.lastYear(row)
			.flatMap((stated) -> Contradictions.lastYear(typed.measure(), stated)
				.map((words) -> new Finding(row.row(), UploadColumns.Column.LAST_YEAR.written(), Amounts.plain(stated),
						words)));
	}

	private UploadReport.Row row(UploadRows.Typed typed) {
		return new UploadReport.Row(typed.row(), typed.measure().code(), typed.measure().defined().title(),
				typed.given().date(), typed.said().told(), present(typed).isEmpty());
	}

	private Optional<Reading> present(UploadRows.Typed typed) {
		return this.readings.on(typed.measure().partnership(), typed.measure().code(), typed.given().date());
	}

	private Optional<Measure> measure(String code) {
		return this.measures.find(this.access.partnership(), PlanYear.of(this.clock.today()), code);
	}

	private static Finding withoutColumns(UploadColumns columns, TableFile.Content content) {
		return new Finding(content.rows().get(0).row(), "file", String.join(", ", content.rows().get(0).cells()),
				"The first row must name the columns measure, date, value and source; note and last_year may follow. Missing: "
						+ String.join(", ", columns.missing()));
	}

	/**
	 * Reads the rows of a file one after the other and says of each what is wrong with
	 * it.
	 */
	static final class UploadRows {

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
		Optional<Typed> read(FileRow row) {
			Optional<Measure> measure = measure(row);
			if (measure.isEmpty()) {
				return Optional.empty();
			}
			Optional<LocalDate> day = DateText.parse(cell(row, UploadColumns.Column.DATE));
			if (day.isEmpty()) {
				error(row, UploadColumns.Column.DATE, "Write the day like 30 June 2026 or 2026-06-30");
				return Optional.empty();
			}
			return read(row, measure.get(), day.get());
		}

		private Optional<Measure> measure(FileRow row) {
			Optional<Measure> measure = this.measures
				.apply(cell(row, UploadColumns.Column.MEASURE).toLowerCase(Locale.UK));
			if (measure.isEmpty()) {
				error(row, UploadColumns.Column.MEASURE,
						"There is no such measure. Use the code that stands in the address of its page, such as burglary");
			}
			else if (measure.get().defined().computed()) {
				error(row, UploadColumns.Column.MEASURE, "This measure is counted by itself. Take the row out");
				return Optional.empty();
			}
			return measure;
		}

		private Optional<Typed> read(FileRow row, Measure measure, LocalDate day) {
			Integer before = this.seen.putIfAbsent(measure.code() + day, row.row());
			if (before != null) {
				error(row, UploadColumns.Column.DATE,
						"Row %d gives a reading of this measure and day already. Keep one of them".formatted(before));
				return Optional.empty();
			}
			return read(row, measure, new GiveReading(cell(row, UploadColumns.Column.VALUE), day,
					cell(row, UploadColumns.Column.SOURCE), cell(row, UploadColumns.Column.NOTE)));
		}

		private Optional<Typed> read(FileRow row, Measure measure, GiveReading given) {
			try {
				Said said = new ReadingRules(measure, this.today).said(given);
				return Optional.of(new Typed(row.row(), measure, given, said));
			}
			catch (InvalidAnswers ex) {
				ex.errors()
					.forEach((error) -> error(row, UploadColumns.Column.valueOf(error.field().toUpperCase(Locale.ROOT)),
							error.message()));
				return Optional.empty();
			}
		}

		/** What the row states for last year, where that is a number. */
		Optional<BigDecimal> lastYear(FileRow row) {
			return Optional.of(cell(row, UploadColumns.Column.LAST_YEAR).replace(",", ""))
				.filter((text) -> text.matches("\\d{1,9}(\\.\\d{1,2})?"))
				.map(BigDecimal::new);
		}

		void error(FileRow row, UploadColumns.Column column, String message) {
			this.errors.add(new Finding(row.row(), column.written(), cell(row, column), message));
		}

		private String cell(FileRow row, UploadColumns.Column column) {
			return this.columns.cell(row, column);
		}

		/**
		 * A row that can be understood.
		 *
		 * @param row row of the sheet or line of the text, from 1
		 * @param measure what it is of
		 * @param given what was typed
		 * @param said what is meant
		 */
		record Typed(int row, Measure measure, GiveReading given, Said said) {
		}

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
				for (UploadColumns.Column column : Column.values()) {
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
			return List
				.of(UploadColumns.Column.MEASURE, UploadColumns.Column.DATE, UploadColumns.Column.VALUE,
						UploadColumns.Column.SOURCE)
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
