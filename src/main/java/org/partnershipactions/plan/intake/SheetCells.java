package org.partnershipactions.plan.intake;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the cells of a sheet from its XML as it passes, and notes formulas. */
final class SheetCells extends DefaultHandler {

	private static final int MOST_COLUMNS = 200;

	private static final int MOST_LINES = TableReader.MOST_ROWS + 1_000;

	private final CellValues values;

	private final List<Line> lines = new ArrayList<>();

	private final List<Finding> formulas = new ArrayList<>();

	private final StringBuilder text = new StringBuilder();

	private List<String> cells = new ArrayList<>();

	private int row;

	private CellReference place;

	private String type;

	private String style;

	private String value;

	private boolean phonetic;

	SheetCells(CellValues values) {
		this.values = values;
	}

	List<Line> lines() {
		return this.lines;
	}

	List<Finding> formulas() {
		return this.formulas;
	}

	@Override
	public void startElement(String uri, String localName, String name, Attributes attributes) {
		switch (localName) {
			case "row" -> startRow(attributes.getValue("r"));
			case "c" -> startCell(attributes);
			case "rPh" -> this.phonetic = true;
			case "v", "f" -> this.text.setLength(0);
			default -> {
			}
		}
	}

	private void startRow(String number) {
		this.row = (number != null) ? Integer.parseInt(number) : this.row + 1;
		this.cells = new ArrayList<>();
	}

	private void startCell(Attributes attributes) {
		String reference = attributes.getValue("r");
		this.place = (reference != null) ? new CellReference(reference)
				: new CellReference(this.row - 1, this.cells.size());
		this.type = attributes.getValue("t");
		this.style = attributes.getValue("s");
		this.value = "";
		this.text.setLength(0);
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		if (!this.phonetic) {
			this.text.append(characters, start, length);
		}
	}

	@Override
	public void endElement(String uri, String localName, String name) {
		switch (localName) {
			case "v", "is" -> this.value = this.text.toString();
			case "f" -> formula(this.text.toString());
			case "rPh" -> this.phonetic = false;
			case "c" -> endCell();
			case "row" -> endRow();
			default -> {
			}
		}
	}

	private void formula(String formula) {
		String cell = this.place.formatAsString();
		this.formulas.add(new Finding(this.row, CellReference.convertNumToColString(this.place.getCol()),
				"=" + Findings.shortened(formula),
				"Cell %s holds a formula, whose result cannot be trusted. Copy the cells and paste them as values."
					.formatted(cell)));
	}

	private void endCell() {
		int column = this.place.getCol();
		if (column < MOST_COLUMNS) {
			while (this.cells.size() < column) {
				this.cells.add("");
			}
			this.cells.add(this.values.text(this.type, this.style, this.value));
		}
	}

	private void endRow() {
		Line line = new Line(this.row, List.copyOf(this.cells));
		if (line.filled() > 0 && this.lines.size() <= MOST_LINES) {
			this.lines.add(line);
		}
	}

}
