package org.partnershipactions.rosters;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.partnershipactions.plan.document.Finding;
import org.partnershipactions.plan.document.PlanFile;
import org.partnershipactions.plan.document.TableFile;
import org.partnershipactions.plan.document.TableFile.Content;
import org.partnershipactions.plan.document.TableFile.FileRow;

/**
 * A list as its file says it.
 *
 * @param rows its rows below the headings
 * @param warnings columns that are not read, and what was not understood
 * @param errors why nothing of it can be used
 */
record RosterTable(List<RosterRow> rows, List<Finding> warnings, List<Finding> errors) {

	private static final int MOST_ROWS = 2000;

	/** Reads a file; where it lacks a column that is needed, only the errors count. */
	static RosterTable read(PlanFile file, List<RosterColumn> needed, List<RosterColumn> others) {
		Content content = TableFile.read(file);
		List<Finding> errors = new ArrayList<>(content.errors());
		List<Finding> warnings = new ArrayList<>(content.warnings());
		if (errors.isEmpty() && content.rows().isEmpty()) {
			errors.add(new Finding(0, "file", "",
					"The file is empty. It needs a row of headings: " + words(needed) + ", and a row for each entry"));
		}
		if (content.rows().size() > MOST_ROWS + 1) {
			errors.add(new Finding(0, "file", String.valueOf(content.rows().size() - 1),
					"The file has more than 2,000 rows. Divide it"));
		}
		if (!errors.isEmpty()) {
			return new RosterTable(List.of(), warnings, errors);
		}
		FileRow header = content.rows().get(0);
		Map<RosterColumn, Integer> places = new EnumMap<>(RosterColumn.class);
		for (int place = 0; place < header.cells().size(); place++) {
			find(header, place, places, needed, others, warnings, errors);
		}
		List<RosterColumn> missing = needed.stream().filter((one) -> !places.containsKey(one)).toList();
		if (!missing.isEmpty()) {
			errors.add(new Finding(header.row(), "file", String.join(", ", header.cells()),
					"The first row must name the columns " + words(needed) + "; " + words(others)
							+ " may follow. Missing: " + words(missing)));
		}
		List<RosterRow> rows = content.rows()
			.subList(1, content.rows().size())
			.stream()
			.map((row) -> new RosterRow(row, places))
			.toList();
		return new RosterTable(errors.isEmpty() ? rows : List.of(), warnings, errors);
	}

	private static void find(FileRow header, int place, Map<RosterColumn, Integer> places, List<RosterColumn> needed,
			List<RosterColumn> others, List<Finding> warnings, List<Finding> errors) {
		String heading = header.cell(place);
		RosterColumn.of(heading)
			.filter((one) -> needed.contains(one) || others.contains(one))
			.ifPresentOrElse((column) -> {
				if (places.putIfAbsent(column, place) != null) {
					errors.add(new Finding(header.row(), heading, heading, "Two columns are both read as "
							+ column.written() + ". Take one of them out, or change its heading"));
				}
			}, () -> {
				if (!heading.isEmpty()) {
					warnings.add(new Finding(header.row(), heading, heading,
							"This column is not read, and nothing of it is kept"));
				}
			});
	}

	private static String words(List<RosterColumn> columns) {
		return columns.stream().map(RosterColumn::written).collect(Collectors.joining(", "));
	}

	/**
	 * A row of a list.
	 *
	 * @param row the row of the file
	 * @param places where the columns stand
	 */
	record RosterRow(FileRow row, Map<RosterColumn, Integer> places) {

		/** The cell; empty where the column or the cell is missing. */
		String cell(RosterColumn column) {
			return this.row.cell(this.places.getOrDefault(column, -1));
		}

		/** The cell, or what is there already where the cell is empty. */
		String cell(RosterColumn column, String present) {
			return cell(column).isEmpty() ? present : cell(column);
		}

		/** What is wrong in a column. */
		Finding finding(RosterColumn column, String message) {
			return new Finding(this.row.row(), column.written(), cell(column), message);
		}

	}

}
