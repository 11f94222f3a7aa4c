package org.partnershipactions.journey;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** A plan in a Word document as partnerships write theirs: tables under headings. */
final class WordPlan {

	private final XWPFDocument document = new XWPFDocument();

	private final List<String> columns;

	WordPlan(String title, String... columns) {
		this.columns = List.of(columns);
		paragraph("Title", title);
	}

	WordPlan theme(String heading, String... rows) {
		paragraph("Heading1", heading);
		XWPFTable table = this.document.createTable(rows.length + 1, this.columns.size());
		fill(table, 0, this.columns);
		for (int i = 0; i < rows.length; i++) {
			fill(table, i + 1, List.of(rows[i].split("\\s*\\|\\s*", -1)));
		}
		return this;
	}

	/** Writes it to a file of this name. */
	Path into(Path folder, String name) {
		Path file = folder.resolve(name);
		try (OutputStream out = Files.newOutputStream(file)) {
			this.document.write(out);
			this.document.close();
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void paragraph(String style, String text) {
		XWPFParagraph paragraph = this.document.createParagraph();
		paragraph.setStyle(style);
		paragraph.createRun().setText(text);
	}

	private static void fill(XWPFTable table, int row, List<String> cells) {
		for (int i = 0; i < cells.size(); i++) {
			table.getRow(row).getCell(i).setText(cells.get(i));
		}
	}

}
