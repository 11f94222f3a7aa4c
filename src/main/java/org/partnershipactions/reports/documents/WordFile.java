package org.partnershipactions.reports.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * Writes a report as a Word document that people go on writing in: headings are headings,
 * the first row of a table is repeated on each page, and the language is said.
 */
final class WordFile {

	private static final String TITLE = "Heading1";

	private static final String PART = "Heading2";

	private static final int TITLE_POINTS = 20;

	private static final int PART_POINTS = 14;

	private WordFile() {
	}

	static byte[] write(Document document) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (XWPFDocument word = new XWPFDocument()) {
			XWPFStyles styles = word.createStyles();
			styles.setSpellingLanguage("en-GB");
			styles.addStyle(heading(TITLE, "heading 1", 0));
			styles.addStyle(heading(PART, "heading 2", 1));
			word.getProperties().getCoreProperties().setTitle(document.title());
			word.getProperties().getCoreProperties().setCreator(document.publisher());
			write(word, document);
			word.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static void write(XWPFDocument word, Document document) {
		headed(word, TITLE, document.title(), TITLE_POINTS);
		said(word, document.publisher(), false);
		if (document.notice() != null) {
			said(word, document.notice(), true);
		}
		table(word, document.tables().get(0));
		document.parts().forEach((part) -> {
			headed(word, PART, part.heading(), PART_POINTS);
			part.paragraphs().forEach((words) -> said(word, words, false));
			if (part.hasRows()) {
				said(word, part.table().caption(), true);
				table(word, part.table());
			}
		});
	}

	private static void headed(XWPFDocument word, String style, String text, int points) {
		XWPFParagraph heading = word.createParagraph();
		heading.setStyle(style);
		XWPFRun run = heading.createRun();
		run.setBold(true);
		run.setFontSize(points);
		run.setText(text);
	}

	private static void said(XWPFDocument word, String text, boolean bold) {
		XWPFParagraph paragraph = word.createParagraph();
		paragraph.setAlignment(ParagraphAlignment.LEFT);
		XWPFRun run = paragraph.createRun();
		run.setBold(bold);
		run.setText(text);
	}

	private static void table(XWPFDocument word, Table table) {
		XWPFTable written = word.createTable(1, table.headings().size());
		written.setWidth("100%");
		XWPFTableRow top = written.getRow(0);
		top.setRepeatHeader(true);
		fill(top, table.headings(), true);
		table.rows().forEach((row) -> fill(written.createRow(), row.stream().map(Cell::text).toList(), false));
		word.createParagraph();
	}

	private static void fill(XWPFTableRow row, List<String> texts, boolean bold) {
		for (int column = 0; column < texts.size(); column++) {
			XWPFTableCell cell = row.getCell(column);
			XWPFRun run = cell.getParagraphs().get(0).createRun();
			run.setBold(bold);
			run.setText(texts.get(column));
		}
	}

	/** A style that readers of the screen, and tables of contents, take for a heading. */
	private static XWPFStyle heading(String id, String name, int level) {
		CTStyle style = CTStyle.Factory.newInstance();
		style.setStyleId(id);
		style.setType(STStyleType.PARAGRAPH);
		style.addNewName().setVal(name);
		style.addNewQFormat();
		style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
		return new XWPFStyle(style);
	}

}
