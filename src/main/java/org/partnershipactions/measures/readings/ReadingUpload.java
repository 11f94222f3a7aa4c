package org.partnershipactions.measures.readings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.measures.AmountWords;
import org.partnershipactions.measures.MayOnMeasure;
import org.partnershipactions.measures.Measure;
import org.partnershipactions.measures.MeasureAccess;
import org.partnershipactions.measures.MeasureContradictions;
import org.partnershipactions.measures.Measures;
import org.partnershipactions.measures.Reading;
import org.partnershipactions.measures.Readings;
import org.partnershipactions.measures.readings.UploadRows.TypedReading;
import org.partnershipactions.measures.readings.UploadRows.UploadColumns;
import org.partnershipactions.measures.readings.UploadRows.UploadColumns.Column;
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
		List<TypedReading> typed = new ArrayList<>();
		for (FileRow row : rows) {
			reader.read(row)
				.filter((one) -> mayTake(one, row, reader) && isLikely(one, row, reader, typed))
				.ifPresent((one) -> {
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

	private boolean mayTake(TypedReading typed, FileRow row, UploadRows reader) {
		if (!this.access.gives(typed.measure())) {
			reader.error(row, Column.MEASURE,
					"Another agency answers for this measure. Only its people and the manager give its readings");
			return false;
		}
		Optional<Reading> other = present(typed).filter((reading) -> !reading.statement().same(typed.statement()));
		other.ifPresent((reading) -> reader.error(row, Column.VALUE,
				"There is another reading of %s: %s. Correct that one on the page of its measure, where the old value is kept"
					.formatted(DayWords.day(reading.readOn()), reading.statement().told())));
		return other.isEmpty();
	}

	/** The rows of a file are asked about as if they had been given one by one. */
	private boolean isLikely(TypedReading typed, FileRow row, UploadRows reader, List<TypedReading> before) {
		YearSoFar year = YearSoFar.besides(typed.given().date(), typed.measure(), this.readings);
		before.stream()
			.filter((one) -> one.measure().code().equals(typed.measure().code())
					&& PlanYear.of(one.given().date()).equals(PlanYear.of(typed.given().date())))
			.forEach((one) -> year.with(one.given().date(), one.statement()));
		Optional<String> doubt = year.doubt(typed.given().date(), typed.statement());
		doubt.ifPresent((words) -> reader.error(row, Column.VALUE, words));
		return doubt.isEmpty();
	}

	private Optional<Finding> warnOfLastYear(TypedReading typed, FileRow row, UploadRows reader) {
		return reader.lastYear(row)
			.flatMap((stated) -> MeasureContradictions.lastYear(typed.measure(), stated)
				.map((words) -> new Finding(row.row(), Column.LAST_YEAR.written(), AmountWords.plain(stated), words)));
	}

	private UploadReport.Row row(TypedReading typed) {
		return new UploadReport.Row(typed.row(), typed.measure().code(), typed.measure().definition().title(),
				typed.given().date(), typed.statement().told(), present(typed).isEmpty());
	}

	private Optional<Reading> present(TypedReading typed) {
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
	 * What a file of readings holds and what came of it. Nothing is written when there
	 * are errors or when it was only a look.
	 *
	 * @param dryRun whether it was only a look
	 * @param rows what becomes of each row without errors
	 * @param warnings what the file contradicts or was not understood; it changed nothing
	 * @param errors what must be mended first
	 */
	public record UploadReport(boolean dryRun, List<Row> rows, List<Finding> warnings, List<Finding> errors) {

		/** How many readings are new. */
		public int created() {
			return (int) this.rows.stream().filter(Row::isNew).count();
		}

		/** How many readings were there already and say the same. */
		public int unchanged() {
			return this.rows.size() - created();
		}

		/** Whether anything must be mended first. */
		public boolean hasErrors() {
			return !this.errors.isEmpty();
		}

		/**
		 * A row that can be taken.
		 *
		 * @param row row of the sheet or line of the text, from 1
		 * @param measure code of the measure
		 * @param title its title
		 * @param date last day that the value covers
		 * @param told the value or the words
		 * @param isNew whether there was no reading of that day
		 */
		public record Row(int row, String measure, String title, LocalDate date, String told, boolean isNew) {
		}

	}

}
