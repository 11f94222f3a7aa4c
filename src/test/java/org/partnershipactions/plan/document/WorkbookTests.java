package org.partnershipactions.plan.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.partnershipactions.plan.document.MergedCells.Region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class WorkbookTests {

	private final XSSFWorkbook workbook = new XSSFWorkbook();

	@Test
	void readsTheSheetWithThePlanAndNamesTheOthers() throws IOException {
		fill(this.workbook.createSheet("Notes"), "About this plan");
		Sheet plan = this.workbook.createSheet("Plan");
		fill(plan, "Ref", "Action", "Lead", "Partners", "By when", "Funding");
		fill(plan, "4.10", "Patrol", "Police", "All", "Sept 2026", "KFRS");
		PlanTable table = read();
		assertThat(table.errors()).isEmpty();
		assertThat(table.rows()).singleElement().satisfies((row) -> {
			assertThat(row.row()).isEqualTo(2);
			assertThat(row.ref()).isEqualTo("4.10");
			assertThat(row.allPartners()).isTrue();
			assertThat(row.due()).isEqualTo(LocalDate.of(2026, 9, 30));
		});
		assertThat(table.warnings()).extracting(Finding::value).containsExactly("Notes");
	}

	@Test
	void readsAPlanThatIsSpreadOverSheetsEachWithItsOwnColumns() throws IOException {
		Sheet north = this.workbook.createSheet("North");
		fill(north, "Ref", "Action", "Lead", "Partners", "By when", "Funding");
		fill(north, "1.1", "Patrol", "Police", "", "Ongoing", "");
		fill(north, "Priority 9: Nothing follows");
		Sheet notes = this.workbook.createSheet("Notes");
		fill(notes, "About this plan");
		Sheet south = this.workbook.createSheet("South");
		fill(south, "The south of the district");
		fill(south, "Lead", "Ref", "By when", "Action", "Partners", "Funding");
		fill(south, "CSU", "2.1", "Sept 2026", "Walks", "", "");
		Sheet budget = this.workbook.createSheet("Budget");
		fill(budget, "Ref", "Lead", "Funding");
		fill(budget, "1.1", "Police", "100");
		PlanTable table = read();
		assertThat(table.errors()).isEmpty();
		assertThat(table.rows()).extracting(PlanRow::ref, PlanRow::title, PlanRow::row)
			.containsExactly(tuple("1.1", "Patrol", 2), tuple("2.1", "Walks", 3));
		assertThat(table.warnings()).extracting(Finding::value)
			.containsExactly("Priority 9: Nothing follows", "Notes, Budget");
		assertThat(table.warnings().get(0).message()).startsWith("On the sheet North: ");
	}

	@Test
	void leavesOutWhatIsHiddenAndNamesIt() throws IOException {
		Sheet plan = plan();
		fill(plan, "1.1", "Patrol", "Police", "", "Ongoing", "");
		fill(plan, "1.2", "Done last year", "Police", "", "Ongoing", "");
		plan.getRow(2).setZeroHeight(true);
		Sheet archive = this.workbook.createSheet("2025-26 archive");
		fill(archive, "Ref", "Action", "Lead", "Partners", "By when", "Funding");
		fill(archive, "9.1", "Old", "Police", "", "Ongoing", "");
		this.workbook.setSheetHidden(1, true);
		PlanTable table = read();
		assertThat(table.errors()).isEmpty();
		assertThat(table.rows()).extracting(PlanRow::ref).containsExactly("1.1");
		assertThat(table.warnings()).extracting(Finding::value).containsExactlyInAnyOrder("3", "2025-26 archive");
	}

	@Test
	void refusesAFormulaOnlyWhereItsColumnIsRead() throws IOException {
		Sheet plan = this.workbook.createSheet("Plan");
		fill(plan, "Ref", "Action", "Lead", "Partners", "By when", "Funding", "RAG");
		fill(plan, "1.1", "Patrol", "Police", "", "Ongoing", "", "");
		plan.getRow(1).getCell(6).setCellFormula("IF(TODAY()>E2,\"R\",\"G\")");
		assertThat(read().errors()).isEmpty();
		plan.getRow(1).getCell(1).setCellFormula("\"Patrol\"");
		assertThat(read().errors()).singleElement()
			.satisfies((error) -> assertThat(error.message()).contains("Cell B2 holds a formula"));
	}

	@Test
	void countsAMergedCellForEachOfItsRows() throws IOException {
		Sheet plan = plan();
		fill(plan, "Objective 2: Reducing crime");
		fill(plan, "2.1", "Watch trends", "Police", "CSU", "Sept 2026", "KFRS");
		fill(plan, "", "Refine the plan", "CSU", "", "Dec 2026", "");
		fill(plan, "2.2", "Walk", "CSU", "", "Ongoing", "");
		plan.addMergedRegion(new CellRangeAddress(1, 1, 0, 5));
		plan.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
		plan.addMergedRegion(new CellRangeAddress(2, 3, 5, 5));
		PlanTable table = read();
		assertThat(table.errors()).isEmpty();
		assertThat(table.rows()).extracting(PlanRow::ref, PlanRow::title, PlanRow::funding)
			.containsExactly(tuple("2.1a", "Watch trends", "KFRS"), tuple("2.1b", "Refine the plan", "KFRS"),
					tuple("2.2", "Walk", ""));
		assertThat(table.warnings()).anyMatch((one) -> one.message().contains("merged over 2 rows"));
		assertThat(table.priorities()).extracting((one) -> one.title()).containsExactly("Reducing crime");
	}

	@Test
	void countsACellThatIsMergedOverMoreRowsThanThereAreLetters() throws IOException {
		Sheet plan = plan();
		fill(plan, "1.1", "Walk 1", "Police", "CSU", "Ongoing", "");
		for (int i = 2; i <= 30; i++) {
			fill(plan, "", "Walk " + i, "", "", "Ongoing", "");
		}
		plan.addMergedRegion(new CellRangeAddress(1, 30, 0, 0));
		plan.addMergedRegion(new CellRangeAddress(1, 30, 2, 2));
		PlanTable table = read();
		assertThat(table.errors()).isEmpty();
		assertThat(table.rows()).hasSize(30).allMatch((row) -> row.leads().contains("police"));
		assertThat(table.rows().get(29).ref()).isEqualTo("1.1ad");
	}

	@Test
	void fillsMergedCellsThatLieOverEachOtherNotForEver() {
		List<Line> lines = IntStream.rangeClosed(1, 2_000).mapToObj((row) -> new Line(row, List.of("1.1"))).toList();
		List<Region> regions = Collections.nCopies(600, new Region(1, 1_048_576, 1, 1));
		List<Line> filled = lines.stream().map((line) -> line.with(1, "x")).toList();
		assertThatExceptionOfType(UnreadableFile.class)
			.isThrownBy(() -> new MergedCells(filled, 0, new Findings()).filled(regions));
	}

	private Sheet plan() {
		Sheet plan = this.workbook.createSheet("Plan");
		fill(plan, "Ref", "Action", "Lead", "Partners", "By when", "Funding");
		return plan;
	}

	@Test
	void namesTheSheetWhereAReferenceStandsAlready() throws IOException {
		for (String name : new String[] { "North", "South" }) {
			Sheet sheet = this.workbook.createSheet(name);
			fill(sheet, "Ref", "Action", "Lead", "Partners", "By when", "Funding");
			fill(sheet, "1.1", "Patrol", "Police", "", "Ongoing", "");
		}
		assertThat(read().errors()).singleElement()
			.satisfies((error) -> assertThat(error.message()).startsWith("On the sheet South: ")
				.contains("1.1 stands in row 2 of the sheet North already"));
	}

	@Test
	void saysWhichColumnIsMissingWhereNoSheetIsComplete() throws IOException {
		fill(this.workbook.createSheet("Notes"), "About this plan");
		fill(this.workbook.createSheet("Plan"), "Ref", "Action", "Partners", "By when");
		assertThat(read().errors()).singleElement()
			.satisfies((error) -> assertThat(error.message()).contains("The row of headings lacks: Lead"));
	}

	@Test
	void readsDateCellsAndTakesAMonthCellForItsLastDay() throws IOException {
		Sheet plan = this.workbook.createSheet("Plan");
		fill(plan, "Ref", "Action", "Lead", "Partners", "By when", "Funding");
		date(fill(plan, "1.1", "A", "CSU", "", "", ""), "dd/mm/yyyy", LocalDate.of(2026, 12, 5));
		date(fill(plan, "1.2", "B", "CSU", "", "", ""), "mmm-yy", LocalDate.of(2027, 3, 1));
		PlanTable table = read();
		assertThat(table.rows()).extracting(PlanRow::due)
			.containsExactly(LocalDate.of(2026, 12, 5), LocalDate.of(2027, 3, 31));
		assertThat(table.rows()).extracting(PlanRow::byWhen).containsExactly("5 December 2026", "March 2027");
	}

	@Test
	void saysThatNumbersLoseTheirLastZero() throws IOException {
		Sheet plan = this.workbook.createSheet("Plan");
		fill(plan, "Ref", "Action", "Lead", "Partners", "By when", "Funding");
		fill(plan, "", "A", "CSU", "", "Ongoing", "").getCell(0).setCellValue(4.1);
		fill(plan, "", "B", "CSU", "", "Ongoing", "").getCell(0).setCellValue(4.10);
		assertThat(read().errors()).singleElement()
			.satisfies((error) -> assertThat(error.message()).contains("4.1 stands in row 2",
					"format the column as text"));
	}

	@Test
	void refusesFormulasAndNamesTheCell() throws IOException {
		Sheet plan = this.workbook.createSheet("Plan");
		fill(plan, "Ref", "Action", "Lead", "Partners", "By when", "Funding");
		fill(plan, "1.1", "A", "CSU", "", "Ongoing", "").getCell(5).setCellFormula("A1&\"x\"");
		assertThat(read().errors()).singleElement().satisfies((error) -> {
			assertThat(error.row()).isEqualTo(2);
			assertThat(error.column()).isEqualTo("F");
			assertThat(error.value()).isEqualTo("=A1&\"x\"");
			assertThat(error.message()).contains("Cell F2", "paste them as values");
		});
	}

	@Test
	void refusesAWorkbookWithoutAPlan() throws IOException {
		fill(this.workbook.createSheet("Notes"), "About this plan");
		assertThat(read().errors()).singleElement()
			.satisfies((error) -> assertThat(error.message()).contains("No row of column headings"));
	}

	private void date(Row row, String format, LocalDate day) {
		CellStyle style = this.workbook.createCellStyle();
		style.setDataFormat(this.workbook.createDataFormat().getFormat(format));
		Cell cell = row.getCell(4);
		cell.setCellValue(day);
		cell.setCellStyle(style);
	}

	private static Row fill(Sheet sheet, String... texts) {
		Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
		for (int i = 0; i < texts.length; i++) {
			row.createCell(i).setCellValue(texts[i]);
		}
		return row;
	}

	private PlanTable read() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		this.workbook.write(bytes);
		return PlanTexts.read(bytes.toByteArray());
	}

}
