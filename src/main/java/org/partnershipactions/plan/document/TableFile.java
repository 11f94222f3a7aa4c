package org.partnershipactions.plan.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.partnershipactions.plan.document.WorkbookTable.CellValues;
import org.partnershipactions.plan.document.WorkbookTable.SheetCells;
import org.xml.sax.SAXException;

/** Reads and writes tables of any kind as rows of cells; what they mean, others know. */
public final class TableFile {

	private static final char MARK = '\uFEFF';

	private TableFile() {
	}

	/**
	 * The rows of a CSV, TSV or semicolon text or of a workbook's first sheet. Never
	 * throws for a bad file: the content then holds errors.
	 */
	public static Content read(PlanFile file) {
		Findings findings = new Findings();
		List<Line> lines = new ArrayList<>();
		try {
			lines.addAll(lines(file.name(), PlanReader.bytes(file), findings));
		}
		catch (UnreadableFile ex) {
			findings.error(ex.finding());
		}
		return new Content(lines.stream().filter((line) -> line.filled() > 0).map(TableFile::row).toList(),
				findings.warnings(), findings.errors());
	}

	/** The lines as CSV in UTF-8 with its mark, no cell of which opens as a formula. */
	public static byte[] csv(List<List<String>> lines) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
				CSVPrinter printer = new CSVPrinter(writer.append(MARK), CSVFormat.DEFAULT)) {
			for (List<String> line : lines) {
				printer.printRecord(line.stream().map(FormulaGuard::added));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** The lines as a workbook of one sheet, all cells of which are text. */
	public static byte[] xlsx(String name, List<List<String>> lines) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
			Sheet sheet = workbook.createSheet(name);
			for (List<String> line : lines) {
				write(line, sheet.createRow(sheet.getPhysicalNumberOfRows()));
			}
			workbook.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static void write(List<String> line, Row row) {
		for (int i = 0; i < line.size(); i++) {
			row.createCell(i).setCellValue(line.get(i));
		}
	}

	private static List<Line> lines(String name, byte[] bytes, Findings findings) {
		TableKind kind = TableKind.of(name, bytes);
		if (kind == TableKind.DOCUMENT || kind == TableKind.PRINT) {
			throw TableKind.refused((kind == TableKind.PRINT) ? "a PDF document" : "a Word document (DOCX)");
		}
		if (kind == TableKind.WORKBOOK) {
			return firstSheet(bytes, findings);
		}
		List<Line> lines = new ArrayList<>();
		SeparatedText.byFirstLine(PlainText.of(bytes, findings)).readInto(lines::add);
		return lines;
	}

	private static List<Line> firstSheet(byte[] bytes, Findings findings) {
		try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(bytes))) {
			XSSFReader reader = new XSSFReader(workbook);
			SheetCells cells = new SheetCells(
					new CellValues(new ReadOnlySharedStringsTable(workbook), reader.getStylesTable()));
			try (InputStream sheet = reader.getSheetsData().next()) {
				WorkbookTable.parse(sheet, cells);
			}
			cells.formulas().forEach(findings::error);
			return cells.lines();
		}
		catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | IllegalArgumentException
				| IllegalStateException ex) {
			throw TableKind.refused("a damaged workbook");
		}
	}

	private static FileRow row(Line line) {
		List<String> cells = new ArrayList<>();
		for (int i = 0; i < line.cells().size(); i++) {
			cells.add(line.cell(i));
		}
		return new FileRow(line.row(), cells);
	}

	/**
	 * What a file holds.
	 *
	 * @param rows its rows without those that are empty
	 * @param warnings what was not understood
	 * @param errors why nothing of it can be used
	 */
	public record Content(List<FileRow> rows, List<Finding> warnings, List<Finding> errors) {
	}

	/**
	 * A row of a file.
	 *
	 * @param row row of the sheet or line of the text, from 1
	 * @param cells its cells, stripped; trailing empty ones may be missing
	 */
	public record FileRow(int row, List<String> cells) {

		/** The cell; empty where the row is shorter. */
		public String cell(int index) {
			return (index >= 0 && index < this.cells.size()) ? this.cells.get(index) : "";
		}

	}

}
