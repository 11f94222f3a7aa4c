package org.partnershipactions.reports.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How a table is made from the lines it tells of: column by column.
 *
 * @param <T> what a row tells of
 */
public final class TableShape<T> {

	private final String code;

	private final String caption;

	private final List<String> headings = new ArrayList<>();

	private final List<Function<T, Cell>> cells = new ArrayList<>();

	private TableShape(String code, String caption) {
		this.code = code;
		this.caption = caption;
	}

	/** A table without columns yet. */
	public static <T> TableShape<T> named(String code, String caption) {
		return new TableShape<>(code, caption);
	}

	/** The same with one more column; the first is the heading of its row. */
	public TableShape<T> column(String heading, Function<T, Cell> cell) {
		this.headings.add(heading);
		this.cells.add(cell);
		return this;
	}

	/** The table of these lines. */
	public Table of(List<T> lines) {
		return new Table(this.code, this.caption, List.copyOf(this.headings),
				lines.stream().map((line) -> this.cells.stream().map((cell) -> cell.apply(line)).toList()).toList());
	}

}
