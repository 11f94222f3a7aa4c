package org.partnershipactions.plan.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
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

/** The first sheet of a workbook that holds a plan, read as a stream. */
final class WorkbookTable {

	private final Findings findings;

	private final List<String> unread = new ArrayList<>();

	WorkbookTable(Findings findings) {
		this.findings = findings;
	}

	/** Hands over the rows of the sheet with the plan. */
	void read(byte[] bytes, TableReader table) {
		ZipGuard.check(bytes);
		try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(bytes))) {
			sheets(new XSSFReader(workbook), new ReadOnlySharedStringsTable(workbook), table);
		}
		catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | IllegalArgumentException
				| IllegalStateException ex) {
			throw FileKind.refused("a damaged workbook");
		}
		if (table.begun() && !this.unread.isEmpty()) {
			this.findings.warn(new Finding(0, "file", String.join(", ", this.unread),
					"Only the first sheet with a plan is read; these sheets were not."));
		}
	}

	private void sheets(XSSFReader reader, ReadOnlySharedStringsTable strings, TableReader table)
			throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
		XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
		while (sheets.hasNext()) {
			try (InputStream sheet = sheets.next()) {
				SheetCells cells = new SheetCells(new CellValues(strings, reader.getStylesTable()));
				if (table.begun()) {
					this.unread.add(sheets.getSheetName());
				}
				else {
					parse(sheet, cells);
					hand(cells, sheets.getSheetName(), table);
				}
			}
		}
	}

	private static void parse(InputStream sheet, SheetCells cells)
			throws IOException, SAXException, ParserConfigurationException {
		XMLReader parser = XMLHelper.newXMLReader();
		parser.setContentHandler(cells);
		parser.parse(new InputSource(sheet));
	}

	private void hand(SheetCells cells, String name, TableReader table) {
		boolean plan = cells.lines()
			.stream()
			.limit(TableReader.HEADER_WITHIN)
			.map(Columns::of)
			.anyMatch(Columns::isHeader);
		if (!plan) {
			this.unread.add(name);
			return;
		}
		cells.formulas().forEach(this.findings::error);
		cells.lines().forEach(table::line);
	}

}
