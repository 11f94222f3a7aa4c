package org.partnershipactions.plan.document;

import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

import org.partnershipactions.plan.document.MergedCells.Region;
import org.partnershipactions.plan.document.PdfPage.PdfGlyph;

/** A table whose cells have rules around them. */
final class PdfGrid {

	private static final double NEAR = 3;

	/** Above the line that letters stand on, in shares of their size: their middle. */
	private static final double MIDDLE = 0.3;

	/** A page with more rules shows a drawing. */
	private static final int MOST_RULES = 3_000;

	private static final int FEWEST_EDGES = 3;

	private final List<Rectangle2D> levels;

	private final List<Rectangle2D> uprights;

	private final double[] rows;

	private final double[] columns;

	private PdfGrid(List<Rectangle2D> rules) {
		this.levels = rules.stream().filter((rule) -> rule.getWidth() >= rule.getHeight()).toList();
		this.uprights = rules.stream().filter((rule) -> rule.getWidth() < rule.getHeight()).toList();
		this.rows = edges(this.levels.stream().mapToDouble(Rectangle2D::getCenterY));
		this.columns = edges(this.uprights.stream().mapToDouble(Rectangle2D::getCenterX));
	}

	/** The tables that the rules of a page make: rules that touch belong together. */
	static List<PdfGrid> of(List<Rectangle2D> rules) {
		List<PdfGrid> grids = new ArrayList<>();
		Set<Rectangle2D> left = new HashSet<>((rules.size() <= MOST_RULES) ? rules : List.of());
		while (!left.isEmpty()) {
			PdfGrid grid = new PdfGrid(touching(left));
			if (grid.rows.length >= FEWEST_EDGES && grid.columns.length >= FEWEST_EDGES) {
				grids.add(grid);
			}
		}
		return grids;
	}

	/** Takes one rule and all that touch it, and those that touch these, away. */
	private static List<Rectangle2D> touching(Set<Rectangle2D> left) {
		List<Rectangle2D> together = new ArrayList<>();
		Deque<Rectangle2D> next = new ArrayDeque<>();
		next.add(left.iterator().next());
		left.remove(next.peek());
		while (!next.isEmpty()) {
			Rectangle2D rule = next.poll();
			together.add(rule);
			Rectangle2D about = new Rectangle2D.Double(rule.getX() - NEAR, rule.getY() - NEAR,
					rule.getWidth() + 2 * NEAR, rule.getHeight() + 2 * NEAR);
			List<Rectangle2D> touched = left.stream()
				.filter((other) -> other.getMinX() <= about.getMaxX() && other.getMaxX() >= about.getMinX()
						&& other.getMinY() <= about.getMaxY() && other.getMaxY() >= about.getMinY())
				.toList();
			touched.forEach(left::remove);
			next.addAll(touched);
		}
		return together;
	}

	private static double[] edges(DoubleStream places) {
		List<Double> edges = new ArrayList<>();
		places.sorted().forEach((place) -> {
			if (edges.isEmpty() || place - edges.get(edges.size() - 1) > NEAR) {
				edges.add(place);
			}
		});
		return edges.stream().mapToDouble(Double::doubleValue).toArray();
	}

	/** Where it begins, from the top of the page. */
	double top() {
		return this.rows[0];
	}

	boolean holds(PdfGlyph glyph) {
		return row(glyph) >= 0 && column(glyph) >= 0;
	}

	private int row(PdfGlyph glyph) {
		return between(this.rows, glyph.base() - MIDDLE * glyph.size());
	}

	private int column(PdfGlyph glyph) {
		return between(this.columns, (glyph.left() + glyph.right()) / 2);
	}

	private static int between(double[] edges, double place) {
		for (int i = 0; i < edges.length - 1; i++) {
			if (place >= edges[i] && place < edges[i + 1]) {
				return i;
			}
		}
		return -1;
	}

	/** The table with what the page shows in its cells. */
	FoundTable table(List<PdfGlyph> glyphs) {
		int height = this.rows.length - 1;
		int width = this.columns.length - 1;
		int[][] firstRow = new int[height][width];
		int[][] firstColumn = new int[height][width];
		List<List<List<PdfGlyph>>> cells = new ArrayList<>();
		for (int row = 0; row < height; row++) {
			cells.add(new ArrayList<>());
			for (int column = 0; column < width; column++) {
				cells.get(row).add(new ArrayList<>());
				firstRow[row][column] = (row == 0 || isCutAbove(row, column)) ? row : firstRow[row - 1][column];
				firstColumn[row][column] = (column == 0 || isCutBefore(row, column)) ? column
						: firstColumn[row][column - 1];
			}
		}
		glyphs.stream().filter(this::holds).forEach((glyph) -> {
			int row = firstRow[row(glyph)][column(glyph)];
			cells.get(row).get(firstColumn[row][column(glyph)]).add(glyph);
		});
		return new FoundTable(lines(cells), regions(firstRow, firstColumn));
	}

	private static List<Line> lines(List<List<List<PdfGlyph>>> cells) {
		List<Line> lines = new ArrayList<>();
		for (List<List<PdfGlyph>> row : cells) {
			lines.add(new Line(lines.size() + 1,
					row.stream()
						.map((cell) -> PdfLine.of(cell).stream().map(PdfLine::text).collect(Collectors.joining("\n")))
						.toList()));
		}
		return lines;
	}

	private static List<Region> regions(int[][] firstRow, int[][] firstColumn) {
		List<Region> regions = new ArrayList<>();
		for (int column = 0; column < firstRow[0].length; column++) {
			for (int row = 0; row < firstRow.length; row++) {
				boolean begins = firstRow[row][column] == row && firstColumn[row][column] == column;
				int last = row;
				while (begins && last + 1 < firstRow.length && firstRow[last + 1][column] == row) {
					last++;
				}
				if (last > row) {
					regions.add(new Region(row + 1, last + 1, column, lastColumn(firstColumn[row], column)));
				}
			}
		}
		return regions;
	}

	private static int lastColumn(int[] firstColumns, int column) {
		int last = column;
		while (last + 1 < firstColumns.length && firstColumns[last + 1] == column) {
			last++;
		}
		return last;
	}

	private boolean isCutAbove(int row, int column) {
		double middle = (this.columns[column] + this.columns[column + 1]) / 2;
		return this.levels.stream()
			.anyMatch((rule) -> Math.abs(rule.getCenterY() - this.rows[row]) <= NEAR && rule.getMinX() <= middle
					&& rule.getMaxX() >= middle);
	}

	private boolean isCutBefore(int row, int column) {
		double middle = (this.rows[row] + this.rows[row + 1]) / 2;
		return this.uprights.stream()
			.anyMatch((rule) -> Math.abs(rule.getCenterX() - this.columns[column]) <= NEAR && rule.getMinY() <= middle
					&& rule.getMaxY() >= middle);
	}

}
