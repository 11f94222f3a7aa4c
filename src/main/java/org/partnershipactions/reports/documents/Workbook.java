package org.partnershipactions.reports.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import org.springframework.stereotype.Component;

/**
 * Writes a report as a workbook, a sheet for each table. Numbers and days are those,
 * everything else is text, so that no cell is a formula.
 */
@Component
class Workbook {

	private static final int NARROW = 14 * 256;

	private static final int WIDE = 40 * 256;

	private static final int LONG = 25;

	byte[] write(Document document) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
			Styles styles = Styles.of(workbook);
			document.tables().forEach((table) -> sheet(workbook, table, styles));
			workbook.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static void sheet(SXSSFWorkbook workbook, Table table, Styles styles) {
		Sheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(table.code()));
		sheet.createFreezePane(1, 1);
		Row top = sheet.createRow(0);
		for (int column = 0; column < table.headings().size(); column++) {
			top.createCell(column).setCellValue(table.headings().get(column));
			top.getCell(column).setCellStyle(styles.heading());
			sheet.setColumnWidth(column, width(table, column));
		}
		for (List<Cell> line : table.rows()) {
			Row row = sheet.createRow(sheet.getLastRowNum() + 1);
			line.forEach((cell) -> write(cell, row.createCell(Math.max(0, row.getLastCellNum())), styles));
		}
	}

	private static void write(Cell cell, org.apache.poi.ss.usermodel.Cell target, Styles styles) {
		target.setCellStyle(styles.text());
		if (cell.number() != null) {
			target.setCellValue(cell.number().doubleValue());
		}
		else if (cell.day() != null) {
			target.setCellValue(cell.day());
			target.setCellStyle(styles.day());
		}
		else {
			target.setCellValue(cell.text());
		}
	}

	private static int width(Table table, int column) {
		return table.rows().stream().anyMatch((row) -> row.get(column).text().length() > LONG) ? WIDE : NARROW;
	}

	/** How cells look. */
	private record Styles(CellStyle heading, CellStyle text, CellStyle day) {

		static Styles of(SXSSFWorkbook workbook) {
			CellStyle heading = wrapped(workbook);
			Font bold = workbook.createFont();
			bold.setBold(true);
			heading.setFont(bold);
			CellStyle day = wrapped(workbook);
			day.setDataFormat(workbook.createDataFormat().getFormat("d mmmm yyyy"));
			return new Styles(heading, wrapped(workbook), day);
		}

		private static CellStyle wrapped(SXSSFWorkbook workbook) {
			CellStyle style = workbook.createCellStyle();
			style.setWrapText(true);
			style.setVerticalAlignment(VerticalAlignment.TOP);
			return style;
		}

	}

}
