package org.partnershipactions.plan.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.plan.document.MergedCells.Region;
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
		Set<String> hidden = hiddenSheets(reader);
		if (!hidden.isEmpty()) {
			this.findings.warn(new Finding(0, "file", String.join(", ", hidden),
					"Hidden sheets are left out. Show a sheet in the spreadsheet if it belongs to the plan."));
		}
		boolean several = isMoreThanOne(reader.getSheetsData());
		XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
		while (sheets.hasNext()) {
			try (InputStream sheet = sheets.next()) {
				if (hidden.contains(sheets.getSheetName())) {
					continue;
				}
				SheetCells cells = new SheetCells(new CellValues(strings, reader.getStylesTable()));
				parse(sheet, cells);
				hand(cells, several ? sheets.getSheetName() : null, table);
			}
		}
	}

	static void parse(InputStream sheet, DefaultHandler cells)
			throws IOException, SAXException, ParserConfigurationException {
		XMLReader parser = XMLHelper.newXMLReader();
		parser.setContentHandler(cells);
		parser.parse(new InputSource(sheet));
	}

	private static Set<String> hiddenSheets(XSSFReader reader)
			throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
		Set<String> hidden = new LinkedHashSet<>();
		try (InputStream workbook = reader.getWorkbookData()) {
			parse(workbook, new DefaultHandler() {
				@Override
				public void startElement(String uri, String localName, String name, Attributes attributes) {
					String state = attributes.getValue("state");
					if ("sheet".equals(localName) && state != null && !"visible".equals(state)) {
						hidden.add(attributes.getValue("name"));
					}
				}
			});
		}
		return hidden;
	}

	/** Takes a sheet, whose name is null where there is no other. */
	private void hand(SheetCells cells, String name, TableReader table) {
		List<Line> lines = HeaderRows.joined(cells.lines(), table);
		List<Columns> headers = headers(lines, table);
		if (headers.stream().anyMatch(Columns::isComplete)) {
			table.nextSheet();
			this.findings.onSheet(name);
			hand(cells, lines, headers.stream().filter(Columns::isComplete).findFirst().orElseThrow(), table);
			return;
		}
		this.unread.add((name != null) ? name : "");
		table.unrecognised(lines);
		if (this.incomplete == null && !headers.isEmpty()) {
			this.incomplete = cells;
		}
	}

	private void hand(SheetCells cells, List<Line> lines, Columns columns, TableReader table) {
		if (!cells.hidden().isEmpty()) {
			this.findings.warn(new Finding(cells.hidden().get(0), "file",
					Findings.shortened(cells.hidden().stream().map(String::valueOf).collect(Collectors.joining(", "))),
					"Hidden rows are left out. Show a row in the spreadsheet if it belongs to the plan."));
		}
		cells.formulas(columns.places().values()).forEach(this.findings::error);
		new MergedCells(lines, columns.places().get(PlanColumn.REF), this.findings).filled(cells.merged())
			.forEach(table::line);
	}

	private static List<Columns> headers(List<Line> lines, TableReader table) {
		return lines.stream().limit(TableReader.HEADER_WITHIN).map(table::columns).filter(Columns::isHeader).toList();
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

		private final Map<CellReference, Finding> formulas = new LinkedHashMap<>();

		private final List<Region> merged = new ArrayList<>();

		private final List<Integer> hidden = new ArrayList<>();

		private final StringBuilder text = new StringBuilder();

		private List<String> cells = new ArrayList<>();

		private int row;

		private boolean notShown;

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

		/**
		 * Rows that the spreadsheet does not show, from 1; they are not among the lines.
		 */
		List<Integer> hidden() {
			return this.hidden;
		}

		/** Formulas, whatever their column. */
		Collection<Finding> formulas() {
			return this.formulas.values();
		}

		/** Formulas in these columns; what stands in others is not read. */
		List<Finding> formulas(Collection<Integer> columns) {
			return this.formulas.entrySet()
				.stream()
				.filter((formula) -> columns.contains((int) formula.getKey().getCol()))
				.map(Map.Entry::getValue)
				.toList();
		}

		/** Cells that are merged downwards. */
		List<Region> merged() {
			return this.merged;
		}

		@Override
		public void startElement(String uri, String localName, String name, Attributes attributes) {
			switch (localName) {
				case "row" -> startRow(attributes.getValue("r"), attributes.getValue("hidden"));
				case "mergeCell" -> merge(CellRangeAddress.valueOf(attributes.getValue("ref")));
				case "c" -> startCell(attributes);
				case "rPh" -> this.phonetic = true;
				case "v", "f" -> this.text.setLength(0);
				default -> {
				}
			}
		}

		/** Only what is merged downwards says something of more than one row. */
		private void merge(CellRangeAddress region) {
			if (region.getLastRow() > region.getFirstRow()) {
				this.merged.add(new Region(region.getFirstRow() + 1, region.getLastRow() + 1, region.getFirstColumn(),
						Math.min(region.getLastColumn(), MOST_COLUMNS)));
			}
		}

		private void startRow(String number, String hidden) {
			this.row = (number != null) ? Integer.parseInt(number) : this.row + 1;
			this.notShown = "1".equals(hidden) || "true".equals(hidden);
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
			if (this.notShown) {
				return;
			}
			String cell = this.place.formatAsString();
			this.formulas.put(this.place, new Finding(this.row,
					CellReference.convertNumToColString(this.place.getCol()), "=" + Findings.shortened(formula),
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
			if (line.filled() > 0 && this.notShown) {
				this.hidden.add(this.row);
			}
			else if (line.filled() > 0 && this.lines.size() <= MOST_LINES) {
				this.lines.add(line);
			}
		}

	}

}
