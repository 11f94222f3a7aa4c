package org.partnershipactions.plan.document;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.partnershipactions.plan.document.PdfPage.PdfGlyph;

/**
 * The tables of a PDF document: those with rules around their cells, and those whose
 * headings are known and stand above columns of text. No picture is read.
 */
final class PdfTables {

	private static final int MOST_PAGES = 100;

	private static final Duration LONGEST = Duration.ofSeconds(20);

	private static final int FEWEST_PIECES = 3;

	private final DocumentTables document;

	private final TableReader table;

	private final List<Part> parts = new ArrayList<>();

	private PdfColumns columns;

	PdfTables(DocumentTables document, TableReader table) {
		this.document = document;
		this.table = table;
	}

	/**
	 * Hands over the rows of the tables with the plan.
	 * @throws UnreadableFile where the file is damaged, locked, too long or only pictures
	 */
	void read(byte[] bytes) {
		try (PDDocument pdf = Loader.loadPDF(bytes)) {
			if (pdf.getNumberOfPages() > MOST_PAGES) {
				throw new UnreadableFile("",
						"The PDF document has more than %d pages. Save only the pages with the plan."
							.formatted(MOST_PAGES));
			}
			pages(pdf);
		}
		catch (InvalidPasswordException ex) {
			throw new UnreadableFile("", "The PDF document opens only with a password. Save it without one.");
		}
		catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException ex) {
			throw TableKind.refused("a damaged PDF document");
		}
		this.document.read(this.parts.stream().filter((part) -> part.found() != null).count() > 1);
		this.parts.forEach((part) -> {
			if (part.found() != null) {
				this.document.table(part.found(), this.table);
			}
			else {
				this.document.paragraph(part.text(), false);
			}
		});
		this.document.finish(this.table);
	}

	private void pages(PDDocument pdf) throws IOException {
		long deadline = System.nanoTime() + LONGEST.toNanos();
		List<PageText> pages = new ArrayList<>();
		boolean letters = false;
		for (int i = 0; i < pdf.getNumberOfPages(); i++) {
			PdfPage page = new PdfPage(pdf.getPage(i), deadline);
			List<PdfGlyph> glyphs = page.glyphs();
			letters = letters || glyphs.stream().anyMatch((glyph) -> !glyph.text().isBlank());
			List<PdfGrid> grids = PdfGrid.of(page.rules());
			List<PdfGlyph> outside = glyphs.stream()
				.filter((glyph) -> grids.stream().noneMatch((grid) -> grid.holds(glyph)))
				.toList();
			pages.add(new PageText(PdfLine.of(outside),
					grids.stream()
						.sorted(Comparator.comparingDouble(PdfGrid::top))
						.map((grid) -> new RuledTable(grid.top(), grid.table(glyphs)))
						.toList()));
		}
		if (!letters) {
			throw new UnreadableFile("",
					"The PDF document holds pictures of pages and no text, as a scanner makes them, so nothing of it can be read. Send the document that it was made from, or type the plan into a table.");
		}
		Set<String> running = running(pages);
		pages.forEach((page) -> take(page, running));
		endTable();
		this.table.unrecognised(pages.stream()
			.flatMap((page) -> page.lines().stream())
			.filter((line) -> line.pieces().size() >= FEWEST_PIECES)
			.map(PdfLine::cells)
			.toList());
	}

	/** Heads and feet: the same words, but for numbers, at the same place of pages. */
	private static Set<String> running(List<PageText> pages) {
		Map<String, Integer> seen = new HashMap<>();
		Set<String> running = new HashSet<>();
		for (PageText page : pages) {
			Set<String> places = new HashSet<>();
			page.lines().forEach((line) -> places.add(place(line)));
			places.forEach((place) -> {
				if (seen.merge(place, 1, Integer::sum) > 1) {
					running.add(place);
				}
			});
		}
		return running;
	}

	private static String place(PdfLine line) {
		return Math.round(line.base()) + " " + line.text().replaceAll("\\d+", "0");
	}

	private void take(PageText page, Set<String> running) {
		List<RuledTable> ruled = new ArrayList<>(page.ruled());
		if (this.columns != null) {
			this.columns.nextPage();
		}
		for (PdfLine line : page.lines()) {
			while (!ruled.isEmpty() && ruled.get(0).top() < line.base()) {
				ruled(ruled.remove(0));
			}
			boolean header = this.table.columns(line.cells()).isComplete();
			if (header || !running.contains(place(line))) {
				line(line);
			}
		}
		ruled.forEach(this::ruled);
	}

	private void ruled(RuledTable one) {
		endTable();
		this.parts.add(new Part(null, one.found()));
	}

	private void line(PdfLine line) {
		Optional<PdfColumns> begun = PdfColumns.begun(line, this.table);
		if (begun.isPresent()) {
			endTable();
			this.columns = begun.get();
		}
		else if (this.columns == null || !this.columns.takes(line)) {
			endTable();
			this.parts.add(new Part(line.text(), null));
		}
	}

	private void endTable() {
		if (this.columns != null) {
			this.parts.add(new Part(null, this.columns.table()));
			this.columns = null;
		}
	}

	private record PageText(List<PdfLine> lines, List<RuledTable> ruled) {
	}

	private record RuledTable(double top, FoundTable found) {
	}

	private record Part(String text, FoundTable found) {
	}

}
