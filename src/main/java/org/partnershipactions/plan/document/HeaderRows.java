package org.partnershipactions.plan.document;

import java.util.ArrayList;
import java.util.List;

/** Column headings that are written in two rows, of which neither says everything. */
final class HeaderRows {

	private HeaderRows() {
	}

	/**
	 * The lines with two rows of headings made one: what stands below counts, and what
	 * stands above where there is nothing below.
	 */
	static List<Line> joined(List<Line> lines, TableReader table) {
		int within = Math.min(lines.size(), TableReader.HEADER_WITHIN);
		if (lines.stream().limit(within).anyMatch((line) -> table.columns(line).isComplete())) {
			return lines;
		}
		for (int i = 0; i < within - 1; i++) {
			Line both = both(lines.get(i), lines.get(i + 1));
			if (table.columns(both).isComplete()) {
				List<Line> joined = new ArrayList<>(lines);
				joined.remove(i);
				joined.set(i, both);
				return joined;
			}
		}
		return lines;
	}

	private static Line both(Line upper, Line lower) {
		Line both = lower;
		for (int i = 0; i < upper.cells().size(); i++) {
			both = lower.cell(i).isEmpty() ? both.with(i, upper.cell(i)) : both;
		}
		return both;
	}

}
