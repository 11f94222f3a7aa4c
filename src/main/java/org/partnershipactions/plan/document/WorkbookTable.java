package org.partnershipactions.plan.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.partnershipactions.calendar.DayWords;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Every sheet of a workbook that holds a plan, read one after the other as streams. */
final class WorkbookTable {

	private final Findings findings;

	private final List<String> unread = new ArrayList<>();

	private SheetCells incomplete;

	WorkbookTable(Findings findings) {
		this.findings = findings;
	}

	/** Hands over the rows of the sheets with the plan. */
	void read(byte[] bytes, TableReader table) {
		try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(bytes))) {
			sheets(new XSSFReader(workbook), new ReadOnlySharedStringsTable(workbook), table);
		}
		catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | IllegalArgumentException
				| IllegalStateException ex) {
			throw TableKind.refused("a damaged workbook");
		}
		finish(table);
	}

	private void finish(TableReader table) {
		if (table.begun() && !this.unread.isEmpty()) {
			this.findings.warn(new Finding(0, "file", String.join(", ", this.unread),
					"Sheets without a plan were not read. A plan has a row of column headings: " + Columns.LOOKED_FOR
							+ "."));
		}
		if (!table.begun() && this.incomplete != null) {
			this.incomplete.lines().forEach(table::line);
		}
	}

	private void sheets(XSSFReader reader, ReadOnlySharedStringsTable strings, TableReader table)
			throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
		boolean several = isMoreThanOne(reader.getSheetsData());
		XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
		while (sheets.hasNext()) {
			try (InputStream sheet = sheets.next()) {
				SheetCells cells = new SheetCells(new CellValues(strings, reader.getStylesTable()));
				parse(sheet, cells);
				hand(cells, several ? sheets.getSheetName() : null, table);
			}
		}
	}

	static void parse(InputStream sheet, SheetCells cells)
			throws IOException, SAXException, ParserConfigurationException {
		XMLReader parser = XMLHelper.newXMLReader();
		parser.setContentHandler(cells);
		parser.parse(new InputSource(sheet));
	}

	/** Takes a sheet, whose name is null where there is no other. */
	private void hand(SheetCells cells, String name, TableReader table) {
		List<Columns> headers = headers(cells);
		if (headers.stream().anyMatch(Columns::isComplete)) {
			table.nextSheet();
			this.findings.onSheet(name);
			cells.formulas().forEach(this.findings::error);
			cells.lines().forEach(table::line);
			return;
		}
		this.unread.add((name != null) ? name : "");
		if (this.incomplete == null && !headers.isEmpty()) {
			this.incomplete = cells;
		}
	}

	private static List<Columns> headers(SheetCells cells) {
		return cells.lines()
			.stream()
			.limit(TableReader.HEADER_WITHIN)
			.map(Columns::of)
			.filter(Columns::isHeader)
			.toList();
	}

	private static boolean isMoreThanOne(Iterator<InputStream> sheets) throws IOException {
		int number = 0;
		while (sheets.hasNext()) {
			sheets.next().close();
			number++;
		}
		return number > 1;
	}

	/** What a workbook's cell shows, dates written out in words. */
	static final class CellValues {

		private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

		private final ReadOnlySharedStringsTable strings;

		private final StylesTable styles;

		private final DataFormatter formatter = new DataFormatter(Locale.UK);

		CellValues(ReadOnlySharedStringsTable strings, StylesTable styles) {
			this.strings = strings;
			this.styles = styles;
		}

		/** Text of a cell from its type, style and value as the sheet's XML has them. */
		String text(String type, String style, String value) {
			if (value.isEmpty()) {
				return "";
			}
			if ("s".equals(type)) {
				return this.strings.getItemAt(Integer.parseInt(value.strip())).getString();
			}
			if ("b".equals(type)) {
				return "1".equals(value) ? "TRUE" : "FALSE";
			}
			return (type == null || "n".equals(type)) ? number(style, Double.parseDouble(value)) : value;
		}

		private String number(String style, double value) {
			int index = 0;
			String format = "General";
			if (style != null) {
				XSSFCellStyle cellStyle = this.styles.getStyleAt(Integer.parseInt(style));
				index = cellStyle.getDataFormat();
				format = (cellStyle.getDataFormatString() != null) ? cellStyle.getDataFormatString() : format;
			}
			return DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value) ? date(value, format)
					: this.formatter.formatRawCellContents(value, index, format);
		}

		/**
		 * A spreadsheet keeps "March 2017" as its first day and shows the month alone.
		 */
		private static String date(double value, String format) {
			LocalDate day = DateUtil.getLocalDateTime(value).toLocalDate();
			String shown = format.toLowerCase(Locale.ROOT).replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"", "");
			return shown.contains("d") ? DayWords.day(day) : MONTH.format(day);
		}

	}

	/** Takes the cells of a sheet from its XML as it passes, and notes formulas. */
	static final class SheetCells extends DefaultHandler {

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

}
