package org.partnershipactions.plan.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

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
		ZipGuard.check(bytes);
		try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(bytes))) {
			sheets(new XSSFReader(workbook), new ReadOnlySharedStringsTable(workbook), table);
		}
		catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | IllegalArgumentException
				| IllegalStateException ex) {
			throw FileKind.refused("a damaged workbook");
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

}
