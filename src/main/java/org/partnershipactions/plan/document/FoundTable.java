package org.partnershipactions.plan.document;

import java.util.List;

import org.partnershipactions.plan.document.MergedCells.Region;

/**
 * A table of a document as it stands there.
 *
 * @param lines its rows, numbered from 1; a cell that spans columns leaves the others
 * empty
 * @param regions cells that are merged over several rows
 */
record FoundTable(List<Line> lines, List<Region> regions) {

	int width() {
		return this.lines.stream().mapToInt((line) -> line.cells().size()).max().orElse(0);
	}

}
