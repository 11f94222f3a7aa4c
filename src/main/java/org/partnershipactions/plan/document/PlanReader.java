package org.partnershipactions.plan.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.plan.document.PlanTable.PriorityTitle;

import org.springframework.stereotype.Component;

/**
 * Reads a plan from whatever people keep it in, and says what it could not understand
 * rather than guess.
 */
@Component
public class PlanReader {

	private static final int MOST_BYTES = 50 * 1024 * 1024;

	/**
	 * Reads a file as the plan of a year, its agencies by the given names. Never throws
	 * for a bad file: the table then holds errors.
	 */
	public PlanTable read(PlanFile file, PlanYear year, AgencyNames names) {
		return read(file, year, names, ReadingChoices.NONE);
	}

	/** Reads a file as a person says that it is to be read. */
	public PlanTable read(PlanFile file, PlanYear year, AgencyNames names, ReadingChoices choices) {
		Findings findings = new Findings();
		Questions questions = new Questions(choices);
		try {
			byte[] bytes = bytes(file);
			TableKind kind = TableKind.of(file.name(), bytes);
			return read(kind, bytes, new TableReader(year, names, findings, questions), new Reading(year, findings));
		}
		catch (UnreadableFile ex) {
			findings.error(ex.finding());
			return new PlanTable(List.of(), List.of(), findings.warnings(), findings.errors(), questions.asked());
		}
	}

	private static PlanTable read(TableKind kind, byte[] bytes, TableReader table, Reading reading) {
		if (kind == TableKind.WORKBOOK) {
			new WorkbookTable(reading.findings()).read(bytes, table);
			return table.table();
		}
		if (kind == TableKind.DOCUMENT || kind == TableKind.PRINT) {
			DocumentTables document = new DocumentTables(reading.findings());
			if (kind == TableKind.PRINT) {
				new PdfTables(document, table).read(bytes);
			}
			else {
				new WordTables(document, table).read(bytes);
			}
			return reading.checked(table, document.prose());
		}
		String text = PlainText.of(bytes, reading.findings());
		if (text.isBlank()) {
			throw empty();
		}
		return reading.text(text, table);
	}

	static byte[] bytes(PlanFile file) {
		try {
			byte[] bytes = file.content().readNBytes(MOST_BYTES + 1);
			if (bytes.length > MOST_BYTES) {
				throw new UnreadableFile(Findings.shortened(file.name()),
						"The file is larger than 50 MB and was not read. Send only the plan, without pictures or other sheets.");
			}
			if (bytes.length == 0) {
				throw empty();
			}
			return bytes;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static UnreadableFile empty() {
		return new UnreadableFile("",
				"The file is empty. Send one with a row of column headings and a row for each action.");
	}

	/** What a reading of one text needs. */
	private record Reading(PlanYear year, Findings findings) {

		PlanTable text(String text, TableReader table) {
			Optional<SeparatedText> separated = SeparatedText.of(text, table);
			if (separated.isPresent()) {
				separated.get().readInto(table::line);
				return table.table();
			}
			SeparatedText.each(text).forEach((each) -> table.unrecognised(each.top()));
			PlanDocument document = new PlanDocument();
			document.read(text, table);
			return checked(table, document.prose());
		}

		/** What was read, with what the prose beside it contradicts. */
		PlanTable checked(TableReader table, List<Line> prose) {
			PlanTable read = table.table();
			new ConsistencyCheck(this.year, read).in(prose).forEach(this.findings::warn);
			return new PlanTable(read.priorities(), read.rows(), this.findings.warnings(), this.findings.errors(),
					read.questions());
		}

	}

	/**
	 * The plain text of a plan document: tables whose cells are separated by tabs, among
	 * prose.
	 */
	static final class PlanDocument {

		private static final int FEWEST_CELLS = 3;

		private static final int LONGEST_HEADING = 120;

		private final List<Line> prose = new ArrayList<>();

		private String heading = "";

		private boolean within;

		/** Hands over the tables' lines and keeps the prose. */
		void read(String text, TableReader table) {
			int row = 0;
			for (String written : (Iterable<String>) text.lines()::iterator) {
				row++;
				if (!written.isBlank()) {
					line(new Line(row, List.of(written.split("\t", -1))), table);
				}
			}
		}

		/** Lines outside tables. */
		List<Line> prose() {
			return List.copyOf(this.prose);
		}

		private void line(Line line, TableReader table) {
			if (table.columns(line).isHeader()) {
				this.within = true;
				headingAbove(table);
				table.line(line);
			}
			else if (isRow(line)) {
				table.line(line);
			}
			else {
				this.within = this.within && line.isRule();
				this.prose.add(line);
				String said = line.cell(0);
				this.heading = isHeading(line) ? said : this.heading;
			}
		}

		/**
		 * A heading inside the table follows and counts more; this one is for its want.
		 */
		private void headingAbove(TableReader table) {
			if (!this.heading.isEmpty()) {
				table.headingAbove(this.heading);
				this.heading = "";
			}
		}

		private boolean isRow(Line line) {
			boolean tabbed = line.cells().size() >= FEWEST_CELLS;
			return this.within ? line.cells().size() > 1
					: tabbed && line.cell(0).matches("\\d+\\.\\d+\\w?\\.?") && line.filled() >= FEWEST_CELLS;
		}

		private static boolean isHeading(Line line) {
			String text = line.cell(0);
			return line.cells().size() == 1 && text.length() <= LONGEST_HEADING && PriorityTitle.shouts(text);
		}

	}

}
