package org.partnershipactions.plan.document;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

import org.apache.poi.ss.util.CellReference;

/**
 * Cells that are merged over several rows of a table: what stands in one counts for each
 * of its rows and columns, but for a heading across the whole table, which stays one. One
 * reference over several actions is told apart by a letter.
 */
final class MergedCells {

	/** Cells of a real table do not overlap; a file whose do could fill for ever. */
	private static final int MOST_FILLED = 1_000_000;

	private final TreeMap<Integer, Line> lines = new TreeMap<>();

	private final int reference;

	private final Findings findings;

	private final int width;

	private int filled;

	/**
	 * Lines with empty places where cells are merged.
	 * @param reference column of the reference, from 0
	 */
	MergedCells(List<Line> lines, int reference, Findings findings) {
		lines.forEach((line) -> this.lines.put(line.row(), line));
		this.reference = reference;
		this.findings = findings;
		this.width = lines.stream().mapToInt((line) -> line.cells().size()).max().orElse(0);
	}

	/**
	 * The lines with every merged cell filled in.
	 * @throws UnreadableFile where merged cells lie over each other
	 */
	List<Line> filled(List<Region> regions) {
		regions.forEach(this::fill);
		return List.copyOf(this.lines.values());
	}

	private void fill(Region region) {
		List<Line> rows = List.copyOf(this.lines.subMap(region.first(), true, region.last(), true).values());
		String value = rows.isEmpty() ? "" : rows.get(0).cell(region.column());
		boolean heading = region.column() == 0 && region.lastColumn() >= this.width - 1 && region.lastColumn() > 0;
		if (rows.size() < 2 || value.isEmpty() || heading) {
			return;
		}
		this.filled += rows.size() * (region.lastColumn() - region.column() + 1);
		if (this.filled > MOST_FILLED) {
			throw new UnreadableFile("",
					"The merged cells of the file lie over each other. Unmerge them and fill in each.");
		}
		boolean lettered = region.column() == this.reference;
		if (lettered) {
			this.findings.warn(new Finding(rows.get(0).row(), "Reference", value,
					"One reference is merged over %d rows; each row becomes an action of its own, %sa, %sb and so on."
						.formatted(rows.size(), value, value)));
		}
		for (int i = 0; i < rows.size(); i++) {
			String own = lettered ? value + CellReference.convertNumToColString(i).toLowerCase(Locale.ROOT) : value;
			Line line = rows.get(i).with(region.column(), own);
			for (int column = region.column() + 1; column <= region.lastColumn(); column++) {
				line = line.with(column, value);
			}
			this.lines.put(line.row(), line);
		}
	}

	/**
	 * A merged cell.
	 *
	 * @param first its first row, from 1
	 * @param last its last row
	 * @param column its first column, from 0
	 * @param lastColumn its last column
	 */
	record Region(int first, int last, int column, int lastColumn) {

		/** The same cell down to another row. */
		Region until(int row) {
			return new Region(this.first, row, this.column, this.lastColumn);
		}

	}

}
