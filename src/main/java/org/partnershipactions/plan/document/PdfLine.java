package org.partnershipactions.plan.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.partnershipactions.plan.document.PdfPage.PdfGlyph;

/**
 * A line of text on a page, in pieces with a gap between them.
 *
 * @param pieces what stands beside each other, from left to right
 * @param base the line that they stand on, from the top of the page in points
 * @param size size of the type
 */
record PdfLine(List<Piece> pieces, double base, double size) {

	/** A gap wider than this share of the type's size is no space between words. */
	private static final double GAP = 0.38;

	private static final double SPACE = 0.12;

	private static final double SAME_LINE = 0.45;

	/** The lines that letters make, from the top. */
	static List<PdfLine> of(List<PdfGlyph> glyphs) {
		List<PdfGlyph> sorted = new ArrayList<>(glyphs);
		sorted.sort(Comparator.comparingDouble(PdfGlyph::base));
		List<PdfLine> lines = new ArrayList<>();
		List<PdfGlyph> line = new ArrayList<>();
		for (PdfGlyph glyph : sorted) {
			if (!line.isEmpty() && glyph.base() - line.get(0).base() > SAME_LINE * line.get(0).size()) {
				lines.add(line(line));
				line = new ArrayList<>();
			}
			line.add(glyph);
		}
		if (!line.isEmpty()) {
			lines.add(line(line));
		}
		return lines.stream().filter((one) -> !one.pieces().isEmpty()).toList();
	}

	private static PdfLine line(List<PdfGlyph> glyphs) {
		List<PdfGlyph> sorted = new ArrayList<>(glyphs);
		sorted.sort(Comparator.comparingDouble(PdfGlyph::left));
		List<Piece> pieces = new ArrayList<>();
		List<Word> words = new ArrayList<>();
		Word word = null;
		for (PdfGlyph glyph : sorted) {
			if (glyph.text().isBlank()) {
				continue;
			}
			double gap = (word != null) ? (glyph.left() - word.right()) / Math.max(1, glyph.size()) : 0;
			if (word != null && gap <= SPACE) {
				word = new Word(word.text() + glyph.text(), word.left(), glyph.right());
				words.set(words.size() - 1, word);
				continue;
			}
			if (gap > GAP) {
				pieces.add(new Piece(List.copyOf(words)));
				words.clear();
			}
			word = new Word(glyph.text(), glyph.left(), glyph.right());
			words.add(word);
		}
		if (!words.isEmpty()) {
			pieces.add(new Piece(List.copyOf(words)));
		}
		return new PdfLine(pieces, glyphs.get(0).base(), glyphs.get(0).size());
	}

	String text() {
		return this.pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
	}

	/** The line as cells, one for each piece. */
	Line cells() {
		return new Line(1, this.pieces.stream().map(Piece::text).toList());
	}

	/**
	 * A word.
	 *
	 * @param text its letters
	 * @param left where it begins
	 * @param right where it ends
	 */
	record Word(String text, double left, double right) {
	}

	/**
	 * Words without a gap between them.
	 *
	 * @param words at least one
	 */
	record Piece(List<Word> words) {

		String text() {
			return this.words.stream().map(Word::text).collect(Collectors.joining(" "));
		}

		double left() {
			return this.words.get(0).left();
		}

		double right() {
			return this.words.get(this.words.size() - 1).right();
		}

		boolean overlaps(double from, double to) {
			return left() < to && from < right();
		}

		/** How far they are from a stretch of the line; 0 within it. */
		double distance(double from, double to) {
			return Math.max(0, Math.max(from - right(), left() - to));
		}

	}

}
