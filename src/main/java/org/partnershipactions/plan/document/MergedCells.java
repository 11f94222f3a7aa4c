package org.partnershipactions.plan.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Cells that are merged downwards over several rows of a table: what stands in one counts
 * for each of its rows. One reference over several actions is told apart by a letter.
 */
final class MergedCells {

	/** More letters than these the alphabet does not have. */
	private static final int MOST_ROWS = 26;

	private final Map<Integer, Line> lines = new LinkedHashMap<>();

	private final int reference;

	private final Findings findings;

	MergedCells(List<Line> lines, int reference, Findings findings) {
		lines.forEach((line) -> this.lines.put(line.row(), line));
		this.reference = reference;
		this.findings = findings;
	}

	/** The lines with every merged cell filled in. */
	List<Line> filled(List<Region> regions) {
		regions.forEach(this::fill);
		return List.copyOf(this.lines.values());
	}

	private void fill(Region region) {
		List<Line> rows = IntStream.rangeClosed(region.first(), region.last())
			.mapToObj(this.lines::get)
			.filter(Objects::nonNull)
			.toList();
		String value = rows.isEmpty() ? "" : rows.get(0).cell(region.column());
		if (rows.size() < 2 || rows.size() > MOST_ROWS || value.isEmpty()) {
			return;
		}
		boolean lettered = region.column() == this.reference;
		if (lettered) {
			this.findings.warn(new Finding(rows.get(0).row(), "Reference", value,
					"One reference is merged over %d rows; each row becomes an action of its own, %sa, %sb and so on."
						.formatted(rows.size(), value, value)));
		}
		for (int i = 0; i < rows.size(); i++) {
			String own = lettered ? value + (char) ('a' + i) : value;
			this.lines.computeIfPresent(rows.get(i).row(), (row, line) -> line.with(region.column(), own));
		}
	}

	/**
	 * A cell merged downwards.
	 *
	 * @param first its first row, from 1
	 * @param last its last row
	 * @param column its column, from 0
	 */
	record Region(int first, int last, int column) {
	}

}
