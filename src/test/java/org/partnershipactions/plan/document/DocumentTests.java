package org.partnershipactions.plan.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.partnershipactions.plan.document.PlanTable.PriorityHeading;

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
	void takesNoTitleOfTheDocumentForAPriority() throws IOException {
		heading("Action plan 2026-27");
		table(HEADINGS, row("1.1", "Speed watch", "Police", "CSU", "March 2027", "N/A"));
		assertThat(read().priorities()).containsExactly(new PriorityHeading(1, "Priority 1", false));
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

	@Test
	void joinsHeadingsThatAreWrittenInTwoRows() throws IOException {
		XWPFTable table = table(row("Ref", "Action", "Responsibility", "", "By when"),
				row("", "", "Lead", "Partners", ""), row("1.1", "Walk", "Police", "CSU", "Ongoing"));
		table.getRow(0).setRepeatHeader(true);
		table.getRow(1).setRepeatHeader(true);
		assertThat(read().rows()).singleElement()
			.satisfies((row) -> assertThat(row.leads()).containsExactly("police"))
			.satisfies((row) -> assertThat(row.partners()).containsExactly("csu"));
	}

	@Test
	void countsACellThatIsMergedOverColumnsAndRowsForAllOfThem() throws IOException {
		String[] headings = { "Ref", "Action", "Objective", "Lead", "By when" };
		XWPFTable table = table(headings, row("1.1", "Walk", "Police", "", "Ongoing"),
				row("1.2", "Talk", "", "", "Ongoing"));
		for (int i = 1; i <= 2; i++) {
			table.getRow(i).removeCell(3);
			merge(table.getRow(i).getCell(2), (i == 1) ? STMerge.RESTART : STMerge.CONTINUE);
			table.getRow(i).getCell(2).getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.TWO);
		}
		PlanTable plan = read();
		assertThat(plan.errors()).isEmpty();
		assertThat(plan.rows()).extracting(PlanRow::ref, PlanRow::leads)
			.containsExactly(tuple("1.1", List.of("police")), tuple("1.2", List.of("police")));
	}

	@Test
	void readsATableWithinACellAndNoTextIsLost() throws IOException {
		XWPFTable outer = this.document.createTable(1, 1);
		XWPFTable plan = nested(outer.getRow(0).getCell(0), HEADINGS, row("1.1", "Walk", "Police", "", "Ongoing", ""));
		nested(plan.getRow(1).getCell(1), row("by day", "by night"));
		PlanTable read = read();
		assertThat(read.errors()).isEmpty();
		assertThat(read.rows()).extracting(PlanRow::title).containsExactly("Walk by day by night");
	}

	@Test
	void readsFortyTables() throws IOException {
		for (int i = 1; i <= 40; i++) {
			table(HEADINGS, row(i + ".1", "Walk", "Police", "", (i == 40) ? "Some day" : "Ongoing", ""));
		}
		PlanTable plan = read();
		assertThat(plan.rows()).hasSize(39);
		assertThat(plan.errors()).singleElement()
			.satisfies((error) -> assertThat(error.message()).startsWith("In table 40: "));
	}

	@Test
	void takesTheNumbersThatWordCountsForReferences() throws IOException {
		XWPFTable table = table(HEADINGS, row("", "Walk", "Police", "", "Ongoing", ""),
				row("", "Talk", "CSU", "", "Ongoing", ""));
		BigInteger list = list("%1.%2.");
		for (int i = 1; i <= 2; i++) {
			XWPFParagraph reference = table.getRow(i).getCell(0).getParagraphs().get(0);
			reference.setNumID(list);
			reference.setNumILvl(BigInteger.ONE);
		}
		PlanTable plan = read();
		assertThat(plan.errors()).isEmpty();
		assertThat(plan.rows()).extracting(PlanRow::ref, PlanRow::title)
			.containsExactly(tuple("1.1", "Walk"), tuple("1.2", "Talk"));
	}

	private static XWPFTable nested(XWPFTableCell cell, String[]... rows) {
		XWPFTable table = new XWPFTable(cell.getCTTc().addNewTbl(), cell);
		for (int i = 0; i < rows.length; i++) {
			XWPFTableRow row = (i < table.getNumberOfRows()) ? table.getRow(i) : table.createRow();
			for (int j = 0; j < rows[i].length; j++) {
				(j < row.getTableCells().size() ? row.getCell(j) : row.createCell()).setText(rows[i][j]);
			}
		}
		return table;
	}

	/** A list of two levels whose second shows both numbers. */
	private BigInteger list(String pattern) {
		CTAbstractNum list = CTAbstractNum.Factory.newInstance();
		list.setAbstractNumId(BigInteger.ZERO);
		for (int level = 0; level < 2; level++) {
			CTLvl one = list.addNewLvl();
			one.setIlvl(BigInteger.valueOf(level));
			one.addNewStart().setVal(BigInteger.ONE);
			one.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
			one.addNewLvlText().setVal((level == 0) ? "%1." : pattern);
		}
		XWPFNumbering numbering = this.document.createNumbering();
		return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
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
