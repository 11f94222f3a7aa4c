package org.partnershipactions.plan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.plan.document.PlanTable.PriorityTitle;

/**
 * Every table of a document that holds a plan, read one after the other, with the
 * headings above them. A table without a row of headings that is as wide as the one
 * before it goes on with that one's columns.
 */
final class DocumentTables {

	private static final int LONGEST_HEADING = 120;

	private final Findings findings;

	private final List<Line> prose = new ArrayList<>();

	private final List<String> unread = new ArrayList<>();

	private String heading = "";

	private int width;

	private int number;

	private boolean several;

	DocumentTables(Findings findings) {
		this.findings = findings;
	}

	/** Begins to read; with several tables, each is named in what is found there. */
	void read(boolean several) {
		this.several = several;
	}

	/** What stands outside the tables, by paragraph. */
	List<Line> prose() {
		return List.copyOf(this.prose);
	}

	/** Takes a paragraph outside the tables. */
	void paragraph(String text, boolean styledAsHeading) {
		if (text.isEmpty()) {
			return;
		}
		this.prose.add(new Line(this.prose.size() + 1, List.of(text)));
		if (text.length() <= LONGEST_HEADING && (styledAsHeading || PriorityTitle.shouts(text))) {
			this.heading = text;
		}
	}

	/** Takes the next table. */
	void table(FoundTable found, TableReader table) {
		this.number++;
		List<Line> lines = HeaderRows.joined(found.lines(), table);
		List<Columns> headers = lines.stream()
			.limit(TableReader.HEADER_WITHIN)
			.map(table::columns)
			.filter(Columns::isHeader)
			.toList();
		Optional<Columns> columns = headers.stream().filter(Columns::isComplete).findFirst();
		boolean goesOn = columns.isEmpty() && table.begun() && found.width() == this.width;
		if (columns.isEmpty() && !goesOn && (table.begun() || headers.isEmpty())) {
			this.unread.add("table " + this.number);
			table.unrecognised(lines);
			return;
		}
		this.findings.inTable(this.several ? this.number : 0);
		if (!goesOn) {
			table.nextSheet();
			this.width = found.width();
		}
		if (!this.heading.isEmpty()) {
			table.headingAbove(this.heading);
			this.heading = "";
		}
		int reference = columns.map((read) -> read.places().get(PlanColumn.REF)).orElse(0);
		new MergedCells(lines, reference, this.findings).filled(found.regions()).forEach(table::line);
	}

	/** Names the tables that were not read. */
	void finish(TableReader table) {
		if (table.begun() && !this.unread.isEmpty()) {
			this.findings.inTable(0);
			this.findings.warn(new Finding(0, "file", Findings.shortened(String.join(", ", this.unread)),
					"Tables without a plan were not read. A plan has a row of column headings: " + Columns.LOOKED_FOR
							+ "."));
		}
	}

}
