package org.partnershipactions.plan.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.partnershipactions.plan.document.MergedCells.Region;
import org.partnershipactions.plan.document.PlanTable.PriorityTitle;

/**
 * Every table of a Word document that holds a plan, read one after the other, with the
 * headings above them. A table without a row of headings that is as wide as the one
 * before it goes on with that one's columns.
 */
final class DocumentTables {

	private static final int LONGEST_HEADING = 120;

	private final Findings findings;

	private final List<Line> prose = new ArrayList<>();

	private final List<String> unread = new ArrayList<>();

	private String heading = "";

	private int width;

	DocumentTables(Findings findings) {
		this.findings = findings;
	}

	/** Hands over the rows of the tables with the plan. */
	void read(byte[] bytes, TableReader table) {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
			boolean several = document.getTables().size() > 1;
			int number = 0;
			for (IBodyElement element : document.getBodyElements()) {
				if (element instanceof XWPFParagraph paragraph) {
					paragraph(paragraph);
				}
				else if (element instanceof XWPFTable found) {
					number++;
					hand(new WordTable(found), several ? number : 0, table);
				}
			}
		}
		catch (IOException | POIXMLException | IllegalArgumentException ex) {
			throw TableKind.refused("a damaged Word document");
		}
		if (table.begun() && !this.unread.isEmpty()) {
			this.findings.warn(new Finding(0, "file", Findings.shortened(String.join(", ", this.unread)),
					"Tables without a plan were not read. A plan has a row of column headings: " + Columns.LOOKED_FOR
							+ "."));
		}
	}

	/** What stands outside the tables, by paragraph. */
	List<Line> prose() {
		return List.copyOf(this.prose);
	}

	private void paragraph(XWPFParagraph paragraph) {
		String text = paragraph.getText().strip();
		if (text.isEmpty()) {
			return;
		}
		this.prose.add(new Line(this.prose.size() + 1, List.of(text)));
		String style = Optional.ofNullable(paragraph.getStyle()).orElse("").toLowerCase(Locale.ROOT);
		if (text.length() <= LONGEST_HEADING && (style.startsWith("heading") || PriorityTitle.shouts(text))) {
			this.heading = text;
		}
	}

	/** Takes a table, whose number is 0 where there is no other. */
	private void hand(WordTable found, int number, TableReader table) {
		List<Columns> headers = found.lines()
			.stream()
			.limit(TableReader.HEADER_WITHIN)
			.map(table::columns)
			.filter(Columns::isHeader)
			.toList();
		Optional<Columns> columns = headers.stream().filter(Columns::isComplete).findFirst();
		boolean goesOn = columns.isEmpty() && table.begun() && found.width() == this.width;
		if (columns.isEmpty() && !goesOn && (table.begun() || headers.isEmpty())) {
			this.unread.add("table " + number);
			table.unrecognised(found.lines());
			return;
		}
		this.findings.inTable(number);
		if (!goesOn) {
			table.nextSheet();
			this.width = found.width();
		}
		if (!this.heading.isEmpty()) {
			table.headingAbove(this.heading);
			this.heading = "";
		}
		int reference = columns.map((read) -> read.places().get(PlanColumn.REF)).orElse(0);
		new MergedCells(found.lines(), reference, this.findings).filled(found.regions()).forEach(table::line);
	}

	/** One table as lines of cells; a cell that spans columns leaves the others empty. */
	private static final class WordTable {

		private final List<Line> lines = new ArrayList<>();

		private final List<Region> regions = new ArrayList<>();

		private final Map<Integer, Integer> begun = new HashMap<>();

		WordTable(XWPFTable table) {
			table.getRows().forEach(this::row);
			this.begun.forEach((column, first) -> this.regions.add(new Region(first, this.lines.size(), column)));
		}

		List<Line> lines() {
			return this.lines;
		}

		List<Region> regions() {
			return this.regions;
		}

		int width() {
			return this.lines.stream().mapToInt((line) -> line.cells().size()).max().orElse(0);
		}

		private void row(XWPFTableRow row) {
			int number = this.lines.size() + 1;
			List<String> cells = new ArrayList<>();
			for (XWPFTableCell cell : row.getTableCells()) {
				CTTcPr properties = cell.getCTTc().getTcPr();
				merge(number, cells.size(), properties);
				cells.add(text(cell));
				int span = (properties != null && properties.isSetGridSpan())
						? properties.getGridSpan().getVal().intValue() : 1;
				for (int i = 1; i < Math.min(span, TableReader.HEADER_WITHIN); i++) {
					cells.add("");
				}
			}
			this.lines.add(new Line(number, cells));
		}

		private void merge(int row, int column, CTTcPr properties) {
			boolean merged = properties != null && properties.isSetVMerge();
			boolean begins = merged && properties.getVMerge().getVal() == STMerge.RESTART;
			Integer first = this.begun.get(column);
			if (first != null && (!merged || begins)) {
				this.regions.add(new Region(first, row - 1, column));
				this.begun.remove(column);
			}
			if (begins) {
				this.begun.put(column, row);
			}
		}

		private static String text(XWPFTableCell cell) {
			return cell.getParagraphs()
				.stream()
				.map((paragraph) -> paragraph.getText().strip())
				.filter((text) -> !text.isEmpty())
				.reduce((first, next) -> first + "\n" + next)
				.orElse("");
		}

	}

}
