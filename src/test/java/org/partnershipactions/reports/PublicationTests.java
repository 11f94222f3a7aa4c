package org.partnershipactions.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.plan.action.ActionSummary;
import org.partnershipactions.plan.action.Stage;
import org.partnershipactions.plan.reading.PlanReading;
import org.partnershipactions.reports.AnnualYear.FundingTotal;
import org.partnershipactions.reports.documents.Cell;
import org.partnershipactions.reports.documents.Document;
import org.partnershipactions.reports.documents.Table;
import org.partnershipactions.reports.documents.TaggedPdf;
import org.partnershipactions.security.Actor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The plan, the annual report and the papers of reviews: one model, the same in each
 * format.
 */
@InJuly
class PublicationTests {

	private static final PlanYear YEAR = new PlanYear(2026);

	@Autowired
	private PlanPublication plans;

	@Autowired
	private AnnualReport annual;

	@Autowired
	private AnnualDocument annualDocument;

	@Autowired
	private QuarterlyReport quarterly;

	@Autowired
	private PlanReading reading;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MockMvcTester web;

	@Test
	void listsEveryAdoptedActionOfThePlanOnce() {
		List<ActionSummary> rows = Actor.as("manager", () -> this.reading.plan("sevenoaks", YEAR))
			.actions()
			.stream()
			.filter((action) -> action.stage() != Stage.DRAFT)
			.toList();
		Document plan = Actor.as("manager", () -> this.plans.of(YEAR));
		assertThat(rows).hasSizeGreaterThan(40);
		assertThat(
				plan.parts().stream().flatMap((part) -> part.table().rows().stream()).map((row) -> row.get(0).text()))
			.containsExactlyInAnyOrderElementsOf(rows.stream().map((action) -> action.row().ref()).toList());
		assertThat(plan.notice()).isNull();
	}

	@Test
	void putsTheQuartersBesideEachOtherAsTheirOwnReportsSay() {
		AnnualYear year = Actor.as("manager", () -> this.annual.of(YEAR));
		QuarterReport first = Actor.as("manager", () -> this.quarterly.of(new Quarter(YEAR, 1)));
		assertThat(year.quarters()).hasSize(4);
		assertThat(year.quarters().get(0).report().figures()).isEqualTo(first.figures());
		assertThat(year.quarters().get(3).report()).isNull();
		Table quarters = table(Actor.as("manager", () -> this.annualDocument.of(year)), "quarters");
		assertThat(quarters.headings()).containsExactly("Figure", "Q1", "Q2", "Q3", "Q4");
		assertThat(quarters.rows().get(2).get(1).text()).isEqualTo(String.valueOf(first.figures().onSchedule().part()));
		assertThat(quarters.rows().get(0).get(4).text()).isEqualTo("Not begun");
	}

	@Test
	void countsWhatWasCompletedAndSpentAsTheTablesDo() {
		AnnualYear year = Actor.as("manager", () -> this.annual.of(YEAR));
		int done = this.database
			.sql("select count(*) from priority_action where plan_year = 2026"
					+ " and status in ('COMPLETED', 'COMPLETED_IN_PART')")
			.query(Integer.class)
			.single();
		Document document = Actor.as("manager", () -> this.annualDocument.of(year));
		assertThat(table(document, "completed").rows()).hasSize(done);
		int live = this.database
			.sql("select count(*) from priority_action where plan_year = 2026 and stage <> 'DRAFT'"
					+ " and status <> 'WITHDRAWN'")
			.query(Integer.class)
			.single();
		assertThat(year.money().stream().mapToInt(FundingTotal::actions).sum()).isEqualTo(live);
	}

	@ParameterizedTest
	@ValueSource(strings = { "plan", "annual" })
	void saysTheSameInEachFormat(String kind) throws IOException {
		Document document = Actor.as("manager",
				() -> kind.equals("plan") ? this.plans.of(YEAR) : this.annualDocument.of(this.annual.of(YEAR)));
		String path = "/api/reports/%s?plan=2026-27&format=".formatted(kind);
		List<List<String>> cells = document.tables().stream().flatMap(PublicationTests::tidy).toList();
		assertThat(cells).hasSizeGreaterThan(50);
		String csv = new String(bytes(path + "csv"), StandardCharsets.UTF_8).substring(1);
		assertThat(CSVFormat.DEFAULT.parse(new StringReader(csv)).stream().skip(1).map(CSVRecord::toList).toList())
			.isEqualTo(cells);
		assertThat(workbook(bytes(path + "xlsx"))).isEqualTo(cells);
		String page = squeezed(new String(bytes(path + "html"), StandardCharsets.UTF_8));
		try (TaggedPdf pdf = TaggedPdf.of(kept(kind + ".pdf", bytes(path + "pdf")))) {
			List<List<String>> printed = pdf.rows()
				.stream()
				.map((row) -> row.stream().map(PublicationTests::squeezed).toList())
				.toList();
			for (Table table : document.tables()) {
				for (List<Cell> row : table.rows()) {
					assertThat(printed).contains(row.stream().map((cell) -> squeezed(cell.text())).toList());
					assertThat(page).contains(squeezed(row.get(0).text()), squeezed(row.get(1).text()));
				}
			}
			assertThat(pdf.texts("H1")).containsExactly(document.title());
		}
		kept(kind + "-large.pdf", bytes(path + "pdf&large=true"));
	}

	@Test
	void printsThePackAndTheMinutesOfAReview() throws IOException {
		try (TaggedPdf pack = TaggedPdf
			.of(kept("pack.pdf", bytes("asb.lead", "/api/reports/review-pack?group=asb&format=pdf")))) {
			assertThat(pack.texts("H1").get(0)).startsWith("Review pack, ");
			assertThat(pack.texts("H2")).contains("Actions", "Late work", "Follow-ups");
		}
		assertThat(get("moat.member", "/api/reports/review-pack?group=none&format=pdf").getResponse().getStatus())
			.isIn(403, 404);
		assertThat(get("manager", "/api/reports/minutes?review=none&format=pdf").getResponse().getStatus()).isIn(403,
				404);
	}

	@ParameterizedTest
	@CsvSource({ "plan?plan=2026-27&format=doc,format", "plan?plan=next&format=pdf,plan", "plan?format=pdf,plan",
			"annual?plan=2026-29&format=html,plan", "annual?plan=2026-27,format",
			"quarterly?plan=next&quarter=Q1&format=csv,plan", "quarterly?plan=2026-27&quarter=Q7&format=pdf,quarter",
			"quarterly?plan=2026-27&format=xlsx,quarter", "quarterly?quarter=Q1&format=xlsx,plan",
			"quarterly?plan=2026-27&quarter=Q1&format=odt,format" })
	void namesTheFieldThatIsWrong(String asked, String field) {
		assertThat(get("manager", "/api/reports/" + asked)).hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo(field);
	}

	@Test
	void showsThePagesToEverybodyWhoIsSignedIn() {
		for (String path : List.of("/reports", "/reports/plan", "/reports/annual?plan=2026-27",
				"/reports/plan?plan=2016-17")) {
			assertThat(get("moat.member", path)).as(path).hasStatusOk();
			assertThat(this.web.get().uri(path)).hasStatus(302);
		}
		assertThat(get("moat.member", "/reports/plan?plan=2031-32")).hasStatus(404);
		assertThat(get("moat.member", "/reports")).bodyText().doesNotContain("/reports/jobs");
		assertThat(get("auditor", "/reports")).bodyText().contains("/reports/jobs", "/reports/data-set");
		assertThat(get("manager", "/reports/plan?plan=2016-17")).bodyText().contains("Draft.");
	}

	private static Table table(Document document, String code) {
		return document.tables().stream().filter((table) -> table.code().equals(code)).findFirst().orElseThrow();
	}

	private static Stream<List<String>> tidy(Table table) {
		return table.rows()
			.stream()
			.flatMap((row) -> IntStream.range(1, row.size())
				.mapToObj((column) -> List.of(table.code(), row.get(0).plain(), table.headings().get(column),
						row.get(column).plain())));
	}

	private static List<List<String>> workbook(byte[] bytes) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
			return Stream.iterate(0, (at) -> at < workbook.getNumberOfSheets(), (at) -> at + 1)
				.map(workbook::getSheetAt)
				.flatMap((sheet) -> IntStream.rangeClosed(1, sheet.getLastRowNum())
					.boxed()
					.flatMap((row) -> IntStream.range(1, sheet.getRow(row).getLastCellNum())
						.mapToObj((column) -> List.of(sheet.getSheetName(), text(sheet.getRow(row).getCell(0)),
								text(sheet.getRow(0).getCell(column)), text(sheet.getRow(row).getCell(column))))))
				.toList();
		}
	}

	private static String text(org.apache.poi.ss.usermodel.Cell cell) {
		if (cell.getCellType() != org.apache.poi.ss.usermodel.CellType.NUMERIC) {
			return cell.getStringCellValue();
		}
		return org.apache.poi.ss.usermodel.DateUtil.isCellDateFormatted(cell)
				? cell.getLocalDateTimeCellValue().toLocalDate().toString()
				: BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString();
	}

	/** Without blanks and without the shapes before ratings. */
	private static String squeezed(String text) {
		return org.springframework.web.util.HtmlUtils.htmlUnescape(text)
			.replaceAll("[\\s●▲◆✔]", "")
			.replaceAll("^–(?=Not)", "");
	}

	private static byte[] kept(String name, byte[] bytes) throws IOException {
		Files.write(Files.createDirectories(Path.of("target/reports")).resolve(name), bytes);
		return bytes;
	}

	private byte[] bytes(String path) {
		return bytes("manager", path);
	}

	private byte[] bytes(String username, String path) {
		MvcTestResult result = get(username, path);
		assertThat(result).as(path).hasStatusOk();
		return result.getResponse().getContentAsByteArray();
	}

	private MvcTestResult get(String username, String path) {
		return this.web.get().uri(path).with(user(username)).exchange();
	}

}
