package org.partnershipactions.reports.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.partnershipactions.plan.document.FormulaGuard;

import org.springframework.stereotype.Component;

/**
 * Writes a report with one figure a line: which table, which row, which column, what it
 * says. No cell opens as a formula.
 */
@Component
class CsvFile {

	private static final char MARK = '\uFEFF';

	byte[] write(Document document) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
				CSVPrinter lines = new CSVPrinter(writer.append(MARK), CSVFormat.DEFAULT)) {
			lines.printRecord("table", "row", "figure", "value");
			for (Table table : document.tables()) {
				write(table, lines);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static void write(Table table, CSVPrinter lines) throws IOException {
		for (List<Cell> row : table.rows()) {
			for (int column = 1; column < row.size(); column++) {
				lines.printRecord(table.code(), guarded(row.get(0)), FormulaGuard.added(table.headings().get(column)),
						guarded(row.get(column)));
			}
		}
	}

	/** A negative number is no formula. */
	private static String guarded(Cell cell) {
		return (cell.number() != null) ? cell.plain() : FormulaGuard.added(cell.plain());
	}

}
