package org.partnershipactions.reports;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.overdue.OverdueReviewing;
import org.partnershipactions.overdue.OverdueView;
import org.partnershipactions.plan.action.ActionSummary;
import org.partnershipactions.plan.action.Rag;
import org.partnershipactions.plan.action.Stage;
import org.partnershipactions.plan.action.Status;
import org.partnershipactions.plan.reading.PlanReading;
import org.partnershipactions.reports.documents.TaggedPdf;
import org.partnershipactions.reviews.figures.QuarterFigures;
import org.partnershipactions.reviews.figures.QuarterFigures.AgencyLine;
import org.partnershipactions.reviews.figures.QuarterFigures.CaseReviewLine;
import org.partnershipactions.reviews.figures.QuarterFigures.PriorityLine;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The quarterly report of the sample partnership on the last day of a quarter: every
 * number recomputed from the rows by another route, and the same in each format.
 */
@WholeProduct
@Scene(value = "reports", at = "2026-06-30T09:00", lived = true)
class QuarterlyReportTests {

	private static final String ADDRESS = "/api/reports/quarterly?plan=2026-27&quarter=Q1&format=";

	private static final Quarter FIRST = Quarter.parse("2026-27-Q1");

	@Autowired
	private QuarterlyReport reports;

	@Autowired
	private PlanReading plans;

	@Autowired
	private OverdueReviewing late;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MockMvcTester web;

	@Test
	void countsThePlanAsItsRowsDo() {
		QuarterFigures figures = figures();
		List<ActionSummary> live = live();
		assertThat(live).hasSizeGreaterThan(40);
		assertThat(figures.onSchedule().whole()).isEqualTo(live.size());
		assertThat(figures.onSchedule().part())
			.isEqualTo((int) live.stream().filter(QuarterlyReportTests::counted).count());
		assertThat(figures.onSchedule().target()).isEqualTo(amount("measures.on-schedule"));
		Map<Integer, Long> whole = by(live);
		Map<Integer, Long> part = by(live.stream().filter(QuarterlyReportTests::counted).toList());
		assertThat(figures.priorities()).isNotEmpty()
			.allMatch((line) -> line.onSchedule().whole() == whole.getOrDefault(line.number(), 0L))
			.allMatch((line) -> line.onSchedule().part() == part.getOrDefault(line.number(), 0L));
		assertThat(figures.priorities()).filteredOn((line) -> "substance-misuse".equals(line.group()))
			.extracting((PriorityLine line) -> line.onSchedule().target())
			.containsExactly(amount("measures.on-schedule.substance-misuse"));
	}

	@Test
	void listsEveryActionAsItsRowStands() {
		Map<String, ActionSummary> rows = plan().stream()
			.filter((action) -> action.stage() != Stage.DRAFT)
			.collect(Collectors.toMap((action) -> action.row().ref(), Function.identity()));
		assertThat(figures().actions()).hasSize(rows.size()).allSatisfy((line) -> {
			ActionSummary row = rows.get(line.ref());
			assertThat(line.status()).isEqualTo(row.status().name());
			assertThat(line.rag()).as(line.ref()).isEqualTo(row.rag().name());
			assertThat(line.due()).isEqualTo(row.row().due());
			assertThat(line.title()).isEqualTo(row.row().title());
		});
	}

	@Test
	void countsWhatAgenciesOweAsTheTablesDo() {
		Map<String, Integer> late = counts("select substring(team, 8) as agency, count(*) as n from overdue_review"
				+ " where open_step is not null and team like 'agency:%' group by team");
		Map<String, Integer> asked = counts("select lead_agency as agency, count(*) as n from progress_return"
				+ " where quarter_code = '2026-27-Q1' and state <> 'CLOSED' group by lead_agency");
		assertThat(late).isNotEmpty();
		assertThat(figures().agencies()).hasSizeGreaterThanOrEqualTo(late.size())
			.allSatisfy((line) -> assertThat(line.late()).as(line.code()).isEqualTo(late.getOrDefault(line.code(), 0)))
			.allSatisfy((line) -> assertThat(line.asked()).isEqualTo(asked.getOrDefault(line.code(), 0)));
		assertThat(figures().agencies().stream().mapToInt(AgencyLine::late).sum())
			.isEqualTo(late.values().stream().mapToInt(Integer::intValue).sum());
	}

	@Test
	void knowsWhatWasLateOnAPastDayAsTheAuditTrailDoes() {
		LocalDate day = LocalDate.of(2026, 6, 10);
		String until = " and at < '2026-06-10 23:00:00'";
		List<String> open = this.database
			.sql("select subject_key from audit_entry where event = 'WorkFellLate'" + until
					+ " and subject_key not in (select subject_key from audit_entry where (event = 'LateWorkEnded'"
					+ " or (event = 'OverdueDecided' and details not like '%\"decision\":\"RAISE\"%'))" + until + ")")
			.query(String.class)
			.list();
		assertThat(this.late.openAt("sevenoaks", day)).isNotEmpty()
			.extracting(OverdueView::key)
			.containsExactlyInAnyOrderElementsOf(open);
		assertThat(number("select count(*) from overdue_review where open_step is null")).isPositive();
	}

	@Test
	void countsCaseReviewsAsTheTableDoes() {
		String of = " from asb_case_review where applied_on between '2026-04-01' and '2026-06-30'";
		assertThat(figures().caseReviews()).isEqualTo(new CaseReviewLine(number("select count(*)" + of),
				number("select count(*)" + of + " and weighed_held = false"),
				number("select count(*)" + of + " and panel_on is not null"),
				number("select count(*)" + of + " and id in (select review_id from case_review_recommendation)")));
	}

	@Test
	void saysTheSameOnThePageInPdfAndInCsv() {
		Map<String, String> csv = csv();
		QuarterFigures figures = figures();
		assertThat(csv).containsEntry("report/Completed or on schedule", String.valueOf(figures.onSchedule().part()))
			.containsEntry("report/Live actions", String.valueOf(figures.onSchedule().whole()));
		List<List<String>> page = pageRows(text("manager", "/reports/quarterly?plan=2026-27&quarter=Q1"));
		assertThat(page).hasSizeGreaterThan(60);
		try (TaggedPdf pdf = TaggedPdf.of(get("manager", ADDRESS + "pdf").getResponse().getContentAsByteArray())) {
			List<List<String>> printed = pdf.rows().stream().map(QuarterlyReportTests::plain).toList();
			assertThat(printed).containsAll(page.stream().map(QuarterlyReportTests::plain).toList());
		}
	}

	@Test
	void showsTheSamePageThroughTheApi() {
		assertThat(pageRows(text("manager", ADDRESS + "html")))
			.isEqualTo(pageRows(text("manager", "/reports/quarterly?plan=2026-27&quarter=2026-27-Q1")));
		assertThat(text("csu.member", "/reports/quarterly")).contains("Draft.", "Q1 2026-27");
	}

	@Test
	void showsSmallCountsOfCaseReviewsOnlyToThoseWhoOversee() {
		CaseReviewLine line = figures().caseReviews();
		assertThat(line.withRecommendations()).isLessThan(5);
		assertThat(text("csu.member", "/reports/quarterly?quarter=2026-27-Q1")).contains("Fewer than 5");
		assertThat(text("board", "/reports/quarterly?quarter=2026-27-Q1")).doesNotContain("Fewer than 5");
	}

	@ParameterizedTest
	@CsvSource({ "pdf,application/pdf,.pdf",
			"docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document,.docx",
			"csv,text/csv;charset=UTF-8,.csv",
			"xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,.xlsx" })
	void namesItsFiles(String format, String type, String ending) {
		MvcTestResult file = get("manager", ADDRESS + format);
		assertThat(file).hasStatusOk();
		assertThat(file.getResponse().getContentType()).isEqualTo(type);
		assertThat(file.getResponse().getHeader("Content-Disposition"))
			.contains("quarterly-report-2026-27-q1-draft" + ending);
	}

	@Test
	void refusesWhatIsNoQuarterAndNoFormat() {
		assertThat(get("manager", ADDRESS + "doc")).hasStatus(422);
		assertThat(get("manager", "/api/reports/quarterly?plan=2026-27&quarter=Q7&format=pdf")).hasStatus(422);
		assertThat(get("manager", "/api/reports/quarterly?format=pdf")).hasStatus(422);
		assertThat(get("manager", "/api/reports/quarterly?plan=2031-32&quarter=Q1&format=pdf")).hasStatus(404);
		assertThat(get("manager", "/reports/quarterly?plan=2026-27&quarter=Q9")).hasStatus(404);
	}

	private QuarterFigures figures() {
		return Actor.as("manager", () -> this.reports.of(FIRST)).figures();
	}

	private List<ActionSummary> plan() {
		return Actor.as("manager", () -> this.plans.plan("sevenoaks", new PlanYear(2026))).actions();
	}

	private List<ActionSummary> live() {
		return plan().stream()
			.filter((action) -> action.stage() != Stage.DRAFT && action.status() != Status.WITHDRAWN)
			.toList();
	}

	private static boolean counted(ActionSummary action) {
		return action.status() == Status.COMPLETED || action.rag() == Rag.GREEN;
	}

	private static Map<Integer, Long> by(List<ActionSummary> actions) {
		return actions.stream()
			.collect(Collectors.groupingBy((action) -> action.row().priority(), Collectors.counting()));
	}

	private int amount(String code) {
		return number("select amount from local_figure where code = '" + code + "' and valid_from <= '"
				+ LocalDate.of(2026, 6, 30) + "' order by valid_from desc, id desc limit 1");
	}

	private int number(String question) {
		return this.database.sql(question).query(Integer.class).single();
	}

	private Map<String, Integer> counts(String question) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		this.database.sql(question).query((row, at) -> counts.put(row.getString("agency"), row.getInt("n"))).list();
		return counts;
	}

	private Map<String, String> csv() {
		Map<String, String> found = new LinkedHashMap<>();
		text("manager", ADDRESS + "csv").lines()
			.filter((line) -> line.startsWith("report,"))
			.map((line) -> line.split(",", 4))
			.forEach((cells) -> found.put(cells[0] + "/" + cells[1], cells[3]));
		return found;
	}

	private static List<List<String>> pageRows(String html) {
		List<List<String>> rows = new ArrayList<>();
		Pattern.compile("(?s)<tr class=\"govuk-table__row\">(.*?)</tr>").matcher(html).results().forEach((row) -> {
			List<String> cells = Pattern.compile("(?s)<(td|th scope=\"row\")[^>]*>(.*?)</(td|th)>")
				.matcher(row.group(1))
				.results()
				.map(QuarterlyReportTests::cell)
				.toList();
			if (!cells.isEmpty()) {
				rows.add(cells);
			}
		});
		return rows;
	}

	private static String cell(MatchResult found) {
		return HtmlUtils.htmlUnescape(found.group(2).replaceAll("<[^>]+>", "")).strip();
	}

	private static List<String> plain(List<String> cells) {
		return cells.stream().map((cell) -> cell.replaceAll("[\\s●▲◆✔]", "").replaceAll("^–(?=Not)", "")).toList();
	}

	private String text(String username, String path) {
		MvcTestResult result = get(username, path);
		assertThat(result).as(path).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult get(String username, String path) {
		return this.web.get().uri(path).with(user(username)).exchange();
	}

}
