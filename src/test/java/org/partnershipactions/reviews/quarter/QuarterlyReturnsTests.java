package org.partnershipactions.reviews.quarter;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.plan.action.ActionChanges;
import org.partnershipactions.reports.QuarterlyReport;
import org.partnershipactions.reports.documents.TaggedPdf;
import org.partnershipactions.reviews.figures.QuarterFigures.AgencyLine;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The report of a quarter of which some returns were given, some are missing, one is no
 * longer asked for, and some work is late: each figure recomputed from the rows.
 */
@WholeProduct
@Scene("returns")
class QuarterlyReturnsTests {

	private static final String GIVE = "Task_GiveProgress";

	private static final String FILE = "/api/reports/quarterly?plan=2026-27&quarter=Q1&format=";

	@Autowired
	private QuarterScene scene;

	@Autowired
	private QuarterStarting starting;

	@Autowired
	private ActionChanges changes;

	@Autowired
	private QuarterlyReport report;

	@Autowired
	private JdbcTemplate sql;

	@Autowired
	private MockMvcTester web;

	@BeforeEach
	void aQuarterWithReturnsOfEverySort() {
		if (this.scene.count("select count(*) from progress_return") > 0) {
			return;
		}
		this.scene.adopt();
		this.scene.deliver("4.90");
		this.scene.itIs(LocalDate.of(2026, 6, 26));
		this.scene.itIs(LocalDate.of(2026, 7, 1));
		Actor.as(Actor.SYSTEM, this.starting::startDue);
		Map<String, Object> word = Map.of("status", "IN_PROGRESS", "confidence", "AMBER", "percent", 40);
		this.scene.does("csu.member", GIVE, "3.91", word);
		this.scene.does("csu.member", GIVE, "4.90", word);
		Actor.as("manager", () -> {
			this.changes.withdraw(this.scene.action("3.92"), "The fence is gone.");
			return null;
		});
		this.scene.itIs(LocalDate.of(2026, 7, 16));
	}

	@Test
	void theQuarterHasReturnsAskedGivenMissingAndClosedAndWorkThatIsLate() {
		assertThat(rows("select state as name, count(*) as n from progress_return group by state"))
			.isEqualTo(Map.of("GIVEN", 2, "MISSED", 2, "CLOSED", 1));
		assertThat(late()).isNotEmpty();
	}

	@Test
	void eachFigureOfAnAgencyIsThatOfItsRows() {
		String of = " from progress_return where partnership = 'sevenoaks' and quarter_code = '2026-27-Q1' and state";
		Map<String, Integer> asked = byAgency(of + " in ('ASKED', 'GIVEN', 'MISSED')");
		Map<String, Integer> given = byAgency(of + " = 'GIVEN' and cast(given_at as date) <= due");
		Map<String, Integer> missing = byAgency(of + " = 'MISSED'");
		assertThat(asked).isEqualTo(Map.of("csu", 3, "moat", 1));
		assertThat(figures(AgencyLine::asked)).isEqualTo(asked);
		assertThat(figures(AgencyLine::given)).isEqualTo(given).isEqualTo(Map.of("csu", 2));
		assertThat(figures((line) -> line.asked() - line.given())).isEqualTo(missing)
			.isEqualTo(Map.of("csu", 1, "moat", 1));
		assertThat(figures(AgencyLine::late)).isEqualTo(late());
	}

	@Test
	void pageCsvAndPdfSayTheSameOfEachAgency() throws Exception {
		List<List<String>> expected = lines().stream()
			.map((line) -> List.of(line.name(), "" + line.asked(), "" + line.given(),
					"" + (line.asked() - line.given()), "" + line.late()))
			.toList();
		assertThat(expected).isNotEmpty();
		try (TaggedPdf pdf = TaggedPdf.of(get(FILE + "pdf").getResponse().getContentAsByteArray())) {
			assertThat(pdf.rows()).containsAll(expected);
		}
		String page = text("/reports/quarterly?plan=2026-27&quarter=Q1").replaceAll("<[^>]+>", " ")
			.replaceAll("\\s+", " ");
		expected.forEach((row) -> assertThat(page).contains(String.join(" ", row)));
		String csv = text(FILE + "csv");
		lines().forEach((line) -> assertThat(csv.lines()
			.filter((one) -> one.startsWith("agencies,"))
			.filter((one) -> one.contains(line.name()))
			.map((one) -> one.substring(one.lastIndexOf(',') + 1))).as(line.name())
			.contains("" + line.asked(), "" + line.given(), "" + line.late()));
	}

	@Test
	void theQuartersPageAndApiCountTheSame() {
		int asked = lines().stream().mapToInt(AgencyLine::asked).sum();
		int given = lines().stream().mapToInt(AgencyLine::given).sum();
		assertThat(text("/api/quarters/2026-27/1"))
			.contains("\"returns\":{\"asked\":%d,\"given\":%d,\"missing\":%d}".formatted(asked, given, asked - given));
	}

	@Test
	void aReturnThatWasGivenStandsInTheActionsAndOneThatIsMissingDoesNot() {
		assertThat(figures("3.91")).containsExactly("AMBER", "40");
		assertThat(figures("4.90")).containsExactly("AMBER", "40");
		assertThat(figures("3.90")).containsExactly("null", "null");
	}

	private List<String> figures(String ref) {
		return Actor.as("manager", () -> this.report.of(QuarterScene.FIRST))
			.figures()
			.actions()
			.stream()
			.filter((line) -> line.ref().equals(ref))
			.flatMap((line) -> List.of(String.valueOf(line.confidence()), String.valueOf(line.percent())).stream())
			.toList();
	}

	/**
	 * Late at the end of the quarter: fallen late by its last day, and not ended by then.
	 */
	private Map<String, Integer> late() {
		return rows(
				"select substring(o.team, 8) as name, count(*) as n from overdue_review o where o.team like 'agency:%'"
						+ " and exists (select 1 from audit_entry a where a.subject_key = o.id and a.event = 'WorkFellLate'"
						+ " and a.at < '2026-06-30 23:00:00') and not exists (select 1 from audit_entry a"
						+ " where a.subject_key = o.id and a.event = 'LateWorkEnded' and a.at < '2026-06-30 23:00:00')"
						+ " group by o.team");
	}

	private Map<String, Integer> byAgency(String of) {
		return rows("select lead_agency as name, count(*) as n" + of + " group by lead_agency");
	}

	private Map<String, Integer> rows(String question) {
		Map<String, Integer> rows = new TreeMap<>();
		this.sql.query(question, (row) -> {
			rows.put(row.getString("name"), row.getInt("n"));
		});
		return rows;
	}

	private Map<String, Integer> figures(ToIntFunction<AgencyLine> figure) {
		return lines().stream()
			.filter((line) -> figure.applyAsInt(line) != 0)
			.collect(Collectors.toMap(AgencyLine::code, figure::applyAsInt));
	}

	private List<AgencyLine> lines() {
		return Actor.as("manager", () -> this.report.of(QuarterScene.FIRST)).figures().agencies();
	}

	private String text(String path) {
		return new String(get(path).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult get(String path) {
		MvcTestResult result = this.web.get().uri(path).with(user("manager")).exchange();
		assertThat(result).as(path).hasStatusOk();
		return result;
	}

}
