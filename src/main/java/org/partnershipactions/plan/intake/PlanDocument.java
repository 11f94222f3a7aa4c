package org.partnershipactions.plan.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * The plain text of a plan document: tables whose cells are separated by tabs, among
 * prose.
 */
final class PlanDocument {

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
		if (Columns.of(line).isHeader()) {
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

	/** A heading inside the table follows and counts more; this one is for its want. */
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
