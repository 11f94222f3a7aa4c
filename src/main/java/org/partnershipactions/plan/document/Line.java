package org.partnershipactions.plan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.partnershipactions.forms.TypedText;

/**
 * A row of a table before its columns are known.
 *
 * @param row row of the sheet or line of the text, from 1
 * @param cells its cells; trailing empty ones may be missing
 */
record Line(int row, List<String> cells) {

	private static final Pattern RULE = Pattern.compile("[-_=]{2,}");

	/** The cell, stripped; empty where the line is shorter. */
	String cell(int index) {
		return (index >= 0 && index < this.cells.size())
				? TypedText.of(this.cells.get(index).replace('\u00a0', ' ')).strip() : "";
	}

	/** The same line with another text in one cell. */
	Line with(int index, String text) {
		List<String> changed = new ArrayList<>(this.cells);
		while (changed.size() <= index) {
			changed.add("");
		}
		changed.set(index, text);
		return new Line(this.row, changed);
	}

	/** How many cells hold something. */
	long filled() {
		long filled = 0;
		for (int i = 0; i < this.cells.size(); i++) {
			filled += cell(i).isEmpty() ? 0 : 1;
		}
		return filled;
	}

	/** Whether every filled cell is a rule of dashes, as drawn under text tables. */
	boolean isRule() {
		for (int i = 0; i < this.cells.size(); i++) {
			String cell = cell(i);
			if (!cell.isEmpty() && !RULE.matcher(cell).matches()) {
				return false;
			}
		}
		return filled() > 0;
	}

}
