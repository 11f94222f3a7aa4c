package org.partnershipactions.measures.readings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.partnershipactions.forms.DateText;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.measures.Measure;
import org.partnershipactions.measures.Said;
import org.partnershipactions.measures.readings.UploadColumns.Column;
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
	Optional<Typed> read(FileRow row) {
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
		else if (measure.get().defined().computed()) {
			error(row, Column.MEASURE, "This measure is counted by itself. Take the row out");
			return Optional.empty();
		}
		return measure;
	}

	private Optional<Typed> read(FileRow row, Measure measure, LocalDate day) {
		Integer before = this.seen.putIfAbsent(measure.code() + day, row.row());
		if (before != null) {
			error(row, Column.DATE,
					"Row %d gives a reading of this measure and day already. Keep one of them".formatted(before));
			return Optional.empty();
		}
		return read(row, measure,
				new GiveReading(cell(row, Column.VALUE), day, cell(row, Column.SOURCE), cell(row, Column.NOTE)));
	}

	private Optional<Typed> read(FileRow row, Measure measure, GiveReading given) {
		try {
			Said said = new ReadingRules(measure, this.today).said(given);
			return Optional.of(new Typed(row.row(), measure, given, said));
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
			.map(BigDecimal::new);
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
	 * @param said what is meant
	 */
	record Typed(int row, Measure measure, GiveReading given, Said said) {
	}

}
