package org.partnershipactions.plan.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Plans that are tables of a Word document. */
class DocumentTests {

	private static final String[] HEADINGS = { "Ref", "Action", "Lead agency", "Other partners", "By when", "Funding" };

	private final XWPFDocument document = new XWPFDocument();

	@Test
	void readsATableUnderItsHeading() throws IOException {
		heading("Road safety");
		table(HEADINGS, row("7.1", "Speed watch", "Police", "CSU", "March 2027", "N/A"),
				row("7.2", "Crossings", "KCC", "", "Ongoing", ""));
		PlanTable plan = read();
		assertThat(plan.errors()).isEmpty();
		assertThat(plan.rows()).extracting(PlanRow::ref, PlanRow::title, PlanRow::due)
			.containsExactly(tuple("7.1", "Speed watch", LocalDate.of(2027, 3, 31)), tuple("7.2", "Crossings", null));
		assertThat(plan.priorities()).extracting((one) -> one.title()).containsExactly("Road safety");
	}

	@Test
	void takesTheLinesOfACellForOneAnother() throws IOException {
		XWPFTable table = table(HEADINGS, row("1.1", "Signpost victims:", "Police", "", "Ongoing", ""));
		more(table.getRow(1).getCell(1), "- to refuges");
		more(table.getRow(1).getCell(2), "CSU");
		assertThat(read().rows()).singleElement().satisfies((row) -> {
			assertThat(row.title()).isEqualTo("Signpost victims: - to refuges");
			assertThat(row.leads()).containsExactly("police", "csu");
		});
	}

	@Test
	void countsMergedCellsAndSeveralRowsOfHeadings() throws IOException {
		XWPFTable table = table(HEADINGS, row("Reducing crime"), row("2.1", "Watch", "Police", "", "Ongoing", ""),
				row("", "Walk", "CSU", "", "Ongoing", ""), HEADINGS, row("2.2", "Talk", "CSU", "", "Ongoing", ""));
		span(table.getRow(1), HEADINGS.length);
		merge(table.getRow(2).getCell(0), STMerge.RESTART);
		merge(table.getRow(3).getCell(0), STMerge.CONTINUE);
		PlanTable plan = read();
		assertThat(plan.errors()).isEmpty();
		assertThat(plan.rows()).extracting(PlanRow::ref, PlanRow::title)
			.containsExactly(tuple("2.1a", "Watch"), tuple("2.1b", "Walk"), tuple("2.2", "Talk"));
		assertThat(plan.priorities()).extracting((one) -> one.title()).containsExactly("Reducing crime");
	}

	@Test
	void goesOnInTheNextTableAndNamesThoseThatHoldNoPlan() throws IOException {
		table(new String[] { "Version", "Date" }, row("1", "May"));
		table(HEADINGS, row("1.1", "Walk", "CSU", "", "Ongoing", ""));
		table(row("1.2", "Talk", "CSU", "", "Some day", ""), row("1.3", "Write", "CSU", "", "Ongoing", ""));
		PlanTable plan = read();
		assertThat(plan.rows()).extracting(PlanRow::ref).containsExactly("1.1", "1.3");
		assertThat(plan.errors()).singleElement()
			.satisfies((error) -> assertThat(error.message()).startsWith("In table 3: ").contains("as a date"));
		assertThat(plan.warnings()).extracting(Finding::value).contains("table 1");
	}

	@Test
	void saysThatADocumentHoldsNoPlan() throws IOException {
		heading("Our plan");
		assertThat(read().errors()).singleElement()
			.satisfies((error) -> assertThat(error.message()).contains("No row of column headings"));
		table(new String[] { "Ref", "Action", "By when" }, row("1.1", "Walk", "Ongoing"));
		assertThat(read().errors()).singleElement()
			.satisfies((error) -> assertThat(error.message()).contains("lacks: Lead agency"));
	}

	private PlanTable read() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		this.document.write(bytes);
		return new PlanReader().read(PlanFile.of("plan.docx", bytes.toByteArray()), PlanTexts.YEAR, PlanTexts.NAMES);
	}

	private void heading(String text) {
		XWPFParagraph paragraph = this.document.createParagraph();
		paragraph.setStyle("Heading1");
		paragraph.createRun().setText(text);
	}

	private XWPFTable table(String[]... rows) {
		XWPFTable table = this.document.createTable(rows.length, rows[0].length);
		for (int i = 0; i < rows.length; i++) {
			for (int j = 0; j < rows[i].length; j++) {
				table.getRow(i).getCell(j).setText(rows[i][j]);
			}
		}
		return table;
	}

	private static String[] row(String... cells) {
		return List.of(cells).toArray(String[]::new);
	}

	private static void more(XWPFTableCell cell, String line) {
		cell.addParagraph().createRun().setText(line);
	}

	private static void span(XWPFTableRow row, int columns) {
		while (row.getTableCells().size() > 1) {
			row.removeCell(1);
		}
		row.getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns));
	}

	private static void merge(XWPFTableCell cell, STMerge.Enum how) {
		(cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr()).addNewVMerge()
			.setVal(how);
	}

}
