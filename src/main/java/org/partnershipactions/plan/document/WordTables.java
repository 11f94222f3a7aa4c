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

/**
 * The tables of a Word document. A table within a cell is read as one of its own where it
 * has the headings of a plan, and else belongs to the text of its cell.
 */
final class WordTables {

	private final DocumentTables document;

	private final TableReader table;

	private WordNumbering numbering;

	WordTables(DocumentTables document, TableReader table) {
		this.document = document;
		this.table = table;
	}

	/** Hands over the rows of the tables with the plan. */
	void read(byte[] bytes) {
		try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
			this.numbering = new WordNumbering(word);
			this.document.read(word.getTables().size() > 1);
			for (IBodyElement element : word.getBodyElements()) {
				if (element instanceof XWPFParagraph paragraph) {
					paragraph(paragraph);
				}
				else if (element instanceof XWPFTable found) {
					table(found);
				}
			}
		}
		catch (IOException | POIXMLException | IllegalArgumentException ex) {
			throw TableKind.refused("a damaged Word document");
		}
		this.document.finish(this.table);
	}

	private void paragraph(XWPFParagraph paragraph) {
		this.numbering.label(paragraph);
		String style = Optional.ofNullable(paragraph.getStyle()).orElse("").toLowerCase(Locale.ROOT);
		this.document.paragraph(paragraph.getText().strip(), style.startsWith("heading"));
	}

	private void table(XWPFTable found) {
		List<FoundTable> within = new ArrayList<>();
		FoundTable outer = new WordTable(found, within).found();
		if (within.isEmpty() || isPlan(outer)) {
			this.document.table(outer, this.table);
		}
		within.forEach((inner) -> this.document.table(inner, this.table));
	}

	private boolean isPlan(FoundTable found) {
		return HeaderRows.joined(found.lines(), this.table)
			.stream()
			.limit(TableReader.HEADER_WITHIN)
			.anyMatch((line) -> this.table.columns(line).isComplete());
	}

	/** One table as lines of cells; a cell that spans columns leaves the others empty. */
	private final class WordTable {

		private final List<Line> lines = new ArrayList<>();

		private final List<Region> regions = new ArrayList<>();

		/** Merged cells that have begun, by their first column. */
		private final Map<Integer, Region> begun = new HashMap<>();

		private final List<FoundTable> within;

		WordTable(XWPFTable table, List<FoundTable> within) {
			this.within = within;
			table.getRows().forEach(this::row);
			this.begun.values().forEach((region) -> this.regions.add(region.until(this.lines.size())));
		}

		FoundTable found() {
			return new FoundTable(this.lines, this.regions);
		}

		private void row(XWPFTableRow row) {
			int number = this.lines.size() + 1;
			List<String> cells = new ArrayList<>();
			for (XWPFTableCell cell : row.getTableCells()) {
				CTTcPr properties = cell.getCTTc().getTcPr();
				int span = (properties != null && properties.isSetGridSpan())
						? Math.min(properties.getGridSpan().getVal().intValue(), TableReader.HEADER_WITHIN) : 1;
				merge(new Region(number, number, cells.size(), cells.size() + span - 1), properties);
				cells.add(text(cell));
				for (int i = 1; i < span; i++) {
					cells.add("");
				}
			}
			this.lines.add(new Line(number, cells));
		}

		private void merge(Region cell, CTTcPr properties) {
			boolean merged = properties != null && properties.isSetVMerge();
			boolean begins = merged && properties.getVMerge().getVal() == STMerge.RESTART;
			Region first = this.begun.get(cell.column());
			if (first != null && (!merged || begins)) {
				this.regions.add(first.until(cell.first() - 1));
				this.begun.remove(cell.column());
			}
			if (begins) {
				this.begun.put(cell.column(), cell);
			}
		}

		private String text(XWPFTableCell cell) {
			List<String> texts = new ArrayList<>();
			for (IBodyElement element : cell.getBodyElements()) {
				if (element instanceof XWPFParagraph paragraph) {
					String label = WordTables.this.numbering.label(paragraph);
					String text = paragraph.getText().strip();
					texts.add(text.isEmpty() ? label : text);
				}
				else if (element instanceof XWPFTable inner) {
					texts.addAll(inner(inner));
				}
			}
			texts.removeIf(String::isEmpty);
			return String.join("\n", texts);
		}

		/** The texts of a table within a cell, unless it holds a plan of its own. */
		private List<String> inner(XWPFTable table) {
			FoundTable found = new WordTable(table, this.within).found();
			if (isPlan(found)) {
				this.within.add(found);
				return List.of();
			}
			return found.lines().stream().map((line) -> String.join(" ", line.cells()).strip()).toList();
		}

	}

}
