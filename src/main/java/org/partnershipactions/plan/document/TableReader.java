package org.partnershipactions.plan.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.plan.document.PlanQuestions.RefusedRow;
import org.partnershipactions.plan.document.PlanTable.PriorityHeading;

/** Makes actions of a table's lines as they come, header by header. */
final class TableReader {

	private static final Pattern NAMES_A_PLAN_YEAR = Pattern.compile("\\b20\\d{2}\\s*[-/\u2013]\\s*(?:20)?\\d{2}\\b");

	static final int MOST_ROWS = 100_000;

	static final int HEADER_WITHIN = 30;

	private final Findings findings;

	private final Questions questions;

	private final Priorities priorities;

	private final RowReader rowReader;

	private final Map<String, String> rowsByRef = new HashMap<>();

	private final List<PlanRow> rows = new ArrayList<>();

	private Columns columns;

	private Columns nearest;

	private boolean begun;

	private int linesSeen;

	private int rowsSeen;

	TableReader(PlanYear year, AgencyNames names, Findings findings, Questions questions) {
		this.findings = findings;
		this.questions = questions;
		this.priorities = new Priorities(findings);
		this.rowReader = new RowReader(year, new AgencyCells(names), findings, questions);
	}

	/** Whether a header has been found. */
	boolean begun() {
		return this.begun;
	}

	/** The line as headings, if it is one of headings. */
	Columns columns(Line line) {
		return Columns.of(line, this.questions.choices().columns());
	}

	/** Notes the first lines of a table in which no headings were recognised. */
	void unrecognised(List<Line> lines) {
		this.questions.table(lines);
	}

	/** Goes on with another sheet, which has a header of its own. */
	void nextSheet() {
		this.priorities.endOfSheet();
		this.columns = null;
		this.linesSeen = 0;
	}

	/** Takes the next line of the table. */
	void line(Line line) {
		if (line.filled() == 0 || line.isRule() || header(line)) {
			return;
		}
		if (this.columns == null) {
			beforeHeader(line);
		}
		else if (isHeading(line)) {
			this.priorities.heading(line, line.cell(0));
		}
		else {
			row(line);
		}
	}

	/**
	 * Takes a heading that stands above the table, among the prose; one that names a plan
	 * year is the title of the document.
	 */
	void headingAbove(String text) {
		if (!NAMES_A_PLAN_YEAR.matcher(text).find()) {
			this.priorities.above(text);
		}
	}

	/** What was read, or an error where there was no table. */
	PlanTable table() {
		if (!this.begun) {
			throw noHeader();
		}
		if (this.rowsSeen == 0) {
			this.findings.error(new Finding(0, "file", "",
					"The file has column headings, but no actions below them. Add a row for each action."));
		}
		List<PriorityHeading> found = this.priorities.all();
		return new PlanTable(found, List.copyOf(this.rows), this.findings.warnings(), this.findings.errors(),
				this.questions.asked());
	}

	private boolean header(Line line) {
		Columns read = columns(line);
		if (!read.isHeader()) {
			return false;
		}
		if (!read.isComplete()) {
			this.nearest = read;
			return false;
		}
		if (this.columns == null) {
			remark(line, read);
			this.questions.header(line, read);
		}
		this.columns = read;
		this.begun = true;
		return true;
	}

	private void remark(Line line, Columns read) {
		for (String ignored : read.ignored()) {
			this.findings.warn(new Finding(line.row(), ignored, Findings.shortened(ignored),
					"This column is not read. Columns read: " + Columns.LOOKED_FOR + "."));
		}
		for (PlanColumn column : List.of(PlanColumn.PARTNERS, PlanColumn.FUNDING)) {
			if (!read.has(column)) {
				this.findings.warn(new Finding(line.row(), column.label(), "",
						"There is no column for this, so it is empty in every action."));
			}
		}
	}

	private void beforeHeader(Line line) {
		this.linesSeen++;
		if (this.linesSeen > HEADER_WITHIN) {
			throw noHeader();
		}
	}

	private UnreadableFile noHeader() {
		String missing = Optional.ofNullable(this.nearest)
			.map((header) -> " The row of headings lacks: " + String.join(", ", header.missing()) + ".")
			.orElse("");
		return new UnreadableFile("", "No row of column headings was recognised." + missing + " Columns looked for: "
				+ Columns.LOOKED_FOR
				+ ". Reference, Action, Lead agency and By when (or Due date) must be there. Say below which column is which, or name them so in the file.");
	}

	private boolean isHeading(Line line) {
		return line.filled() == 1 && !line.cell(0).isEmpty() && !isReference(line.cell(0));
	}

	/** Whether a cell looks like {@code 4.10}, {@code A3} or {@code 12}. */
	static boolean isReference(String cell) {
		return cell.matches("[A-Za-z]{0,4}[ .-]?\\d[\\w.-]*");
	}

	private void row(Line line) {
		this.rowsSeen++;
		if (this.rowsSeen > MOST_ROWS) {
			throw new UnreadableFile(new Finding(line.row(), "file", "", "The file has more than "
					+ "%,d rows. Split it, or remove rows that are not actions.".formatted(MOST_ROWS)));
		}
		this.questions.row(line);
		if (this.questions.choices().leavesOut(this.findings.place(line.row()))) {
			this.findings.warn(new Finding(line.row(), this.columns.name(PlanColumn.REF),
					Findings.shortened(this.columns.cell(line, PlanColumn.REF)),
					"This row is left out, as you chose."));
			return;
		}
		this.rowReader.read(line, this.columns, this.priorities).filter(this::isNew).ifPresent(this.rows::add);
	}

	private boolean isNew(PlanRow row) {
		String first = this.rowsByRef.putIfAbsent(row.ref(), this.findings.place(row.row()));
		if (first != null) {
			this.findings.error(new Finding(row.row(), this.columns.name(PlanColumn.REF), row.ref(),
					"Reference %s stands in %s already. Give each action its own; a spreadsheet that takes 4.10 for a number turns it into 4.1, so format the column as text."
						.formatted(row.ref(), first)));
			this.questions.refused(new RefusedRow(this.findings.place(row.row()), row.ref(), row.title(), false));
		}
		return first == null;
	}

}
