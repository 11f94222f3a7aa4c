package org.partnershipactions.plan.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.partnershipactions.plan.document.PdfLine.Piece;
import org.partnershipactions.plan.document.PdfLine.Word;

/**
 * A table without rules: what stands below a heading belongs to its column, and a row
 * begins where there is a reference.
 */
final class PdfColumns {

	/** Lines of one table are no farther apart, in sizes of its type. */
	private static final double FARTHEST = 5;

	private static final double ALIGNED = 1.5;

	private final double[] left;

	private final double[] right;

	private final int reference;

	private final List<Line> rows = new ArrayList<>();

	private double base;

	private PdfColumns(PdfLine header, Columns columns) {
		int width = header.pieces().size();
		this.left = header.pieces().stream().mapToDouble(Piece::left).toArray();
		this.right = header.pieces().stream().mapToDouble(Piece::right).toArray();
		this.reference = Math.min(columns.places().getOrDefault(PlanColumn.REF, 0), width - 1);
		this.base = header.base();
		this.rows.add(header.cells());
	}

	/** The table that begins with this line, if the line is one of headings. */
	static Optional<PdfColumns> begun(PdfLine line, TableReader table) {
		Columns columns = table.columns(line.cells());
		return columns.isComplete() ? Optional.of(new PdfColumns(line, columns)) : Optional.empty();
	}

	/** Goes on at the top of the next page. */
	void nextPage() {
		this.base = Double.NaN;
	}

	/** Takes the next line; says whether it belongs to the table. */
	boolean takes(PdfLine line) {
		if (line.base() - this.base > FARTHEST * line.size()) {
			return false;
		}
		List<String> cells = new ArrayList<>(Collections.nCopies(this.left.length, ""));
		List<Piece> pieces = line.pieces().stream().flatMap((piece) -> cut(piece).stream()).toList();
		for (Piece piece : pieces) {
			int column = column(piece);
			cells.set(column, (cells.get(column) + " " + piece.text()).strip());
			if (pieces.size() > 1) {
				this.left[column] = Math.min(this.left[column], piece.left());
				this.right[column] = Math.max(this.right[column], piece.right());
			}
		}
		this.base = line.base();
		add(new Line(this.rows.size() + 1, cells));
		return true;
	}

	/** Words that begin where a column does are another cell, however near they stand. */
	private List<Piece> cut(Piece piece) {
		List<Piece> cut = new ArrayList<>();
		List<Word> words = new ArrayList<>();
		for (Word word : piece.words()) {
			if (!words.isEmpty() && beginsColumn(word, column(new Piece(words)))) {
				cut.add(new Piece(List.copyOf(words)));
				words.clear();
			}
			words.add(word);
		}
		cut.add(new Piece(List.copyOf(words)));
		return cut;
	}

	private boolean beginsColumn(Word word, int present) {
		return IntStream.range(present + 1, this.left.length)
			.anyMatch((column) -> Math.abs(word.left() - this.left[column]) <= ALIGNED);
	}

	private void add(Line line) {
		Line last = this.rows.get(this.rows.size() - 1);
		boolean begins = !line.cell(this.reference).isEmpty() || this.rows.size() == 1
				|| line.filled() == 1 && !line.cell(0).isEmpty();
		if (begins) {
			this.rows.add(line);
			return;
		}
		Line longer = last;
		for (int i = 0; i < line.cells().size(); i++) {
			longer = line.cell(i).isEmpty() ? longer : longer.with(i, (last.cell(i) + "\n" + line.cell(i)).strip());
		}
		this.rows.set(this.rows.size() - 1, longer);
	}

	/** The column that a piece stands in, or else the nearest. */
	private int column(Piece piece) {
		int nearest = 0;
		for (int i = 0; i < this.left.length; i++) {
			if (piece.overlaps(this.left[i], this.right[i])) {
				return i;
			}
			nearest = (piece.distance(this.left[i], this.right[i]) < piece.distance(this.left[nearest],
					this.right[nearest])) ? i : nearest;
		}
		return nearest;
	}

	FoundTable table() {
		return new FoundTable(List.copyOf(this.rows), List.of());
	}

}
