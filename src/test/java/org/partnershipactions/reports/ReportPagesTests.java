package org.partnershipactions.reports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.plan.action.Rag;
import org.partnershipactions.plan.reading.PlanReading;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.Scene;
import tools.jackson.databind.ObjectMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The whole application with the sample partnership in the middle of its year. */
@WholeProduct
@Scene(value = "reports", at = "2026-06-30T09:00", lived = true)
class ReportPagesTests {

	private static final Pattern TILE = Pattern
		.compile("class=\"app-tile[^\"]*\"\\s+href=\"([^\"]+)\"><span class=\"app-tile__number\">(\\d+)(%?)<");

	private static final Pattern FIGURE = Pattern
		.compile("href=\"(/overdue\\?agency=[^\"]+)\">[^<]+</a>\\s+<strong>(\\d+)<");

	private static final Pattern LEVEL = Pattern.compile("href=\"(/overdue\\?level=[^\"]+)\">[a-z]+ (\\d+)<");

	private static final Pattern STANDING = Pattern.compile("href=\"(/measures\\?standing=[^\"]+)\"><strong>(\\d+)<");

	@Autowired
	private MockMvcTester web;

	@Autowired
	private JdbcClient database;

	@Autowired
	private PlanReading plans;

	@Test
	void countsTheHeadlineAsTheTablesDo() {
		int live = this.database.sql("""
				select count(*) from priority_action
				where plan_year = 2026 and stage <> 'DRAFT' and status <> 'WITHDRAWN'""").query(Integer.class).single();
		int completed = this.database
			.sql("select count(*) from priority_action where plan_year = 2026 and status = 'COMPLETED'")
			.query(Integer.class)
			.single();
		long green = Actor.as("manager",
				() -> this.plans.plan("sevenoaks", new PlanYear(2026))
					.actions()
					.stream()
					.filter((action) -> action.rag() == Rag.GREEN)
					.count());
		assertThat(get("manager", "/api/summary")).bodyJson()
			.extractingPath("$.completedOrOnSchedule")
			.isEqualTo(Map.of("numerator", completed + (int) green, "denominator", live, "percent",
					(int) (100 * (completed + green) / live), "target", 80));
		assertThat(live).isGreaterThan(40);
	}

	@Test
	void countsOverdueWorkAsTheTablesDo() {
		int open = this.database.sql("select count(*) from overdue_review where open_step is not null")
			.query(Integer.class)
			.single();
		Map<String, Integer> shown = figures(FIGURE, text("manager", "/"));
		assertThat(shown).isNotEmpty();
		assertThat(sum(json("manager", "/api/summary").get("overdueByAgency"))).isEqualTo(open);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "manager", "board", "auditor", "asb.lead", "csu.coordinator", "csu.member", "triage", "admin" })
	void leadsFromEachFigureOfHomeToThatManyRows(String username) {
		String home = text(username, "/");
		Map<String, Integer> links = figures(TILE, home);
		links.putAll(figures(FIGURE, home));
		links.putAll(figures(LEVEL, home));
		assertThat(links).isNotEmpty();
		links.forEach((link, number) -> assertThat(rows(username, link)).as("rows of %s", link).isEqualTo(number));
	}

	@ParameterizedTest
	@ValueSource(strings = { "manager", "board", "auditor" })
	void leadsFromTheMeasuresCountedOnHomeToTheirRows(String username) {
		Map<String, Integer> links = figures(STANDING, text(username, "/"));
		assertThat(links).hasSize(3);
		links.forEach((link, number) -> assertThat(text(username, link).split("data-label=\"Standing\"", -1)).as(link)
			.hasSize(number + 1));
		assertThat(links.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(
				this.database.sql("select count(*) from measure where plan_year = 2026").query(Integer.class).single());
	}

	@Test
	void tellsTheTrendAsThePastDaysDo() {
		Matcher days = Pattern
			.compile("href=\"(/figures/on-schedule\\?at=[0-9-]+)\">(\\d+)%<span[^>]*>, (\\d+) of (\\d+) on")
			.matcher(text("board", "/").replace("\n", " "));
		int found = 0;
		while (days.find()) {
			int counted = Integer.parseInt(days.group(3));
			assertThat(rows("board", days.group(1))).as(days.group(1)).isEqualTo(counted);
			assertThat(Integer.parseInt(days.group(2))).isEqualTo(100 * counted / Integer.parseInt(days.group(4)));
			found++;
		}
		assertThat(found).isGreaterThan(1);
	}

	@Test
	void listsTheActionsBehindTheHeadline() {
		String about = text("csu.member", "/about/measures");
		Matcher counted = Pattern.compile("/figures/on-schedule\">(\\d+)</a> of").matcher(about);
		assertThat(counted.find()).isTrue();
		assertThat(rows("csu.member", "/figures/on-schedule")).isEqualTo(Integer.parseInt(counted.group(1)));
		Matcher tile = Pattern
			.compile("href=\"/figures/on-schedule\"><span class=\"app-tile__number\">\\d+%.*?(\\d+) of")
			.matcher(text("manager", "/").replace("\n", " "));
		assertThat(tile.find()).isTrue();
		assertThat(tile.group(1)).isEqualTo(counted.group(1));
		assertThat(about).contains("local defaults");
	}

	@Test
	void showsEveryAgencyWhatItOwesToEverybody() {
		List<String> codes = this.database.sql("select code from agency where active = true")
			.query(String.class)
			.list();
		assertThat(codes).hasSizeGreaterThan(20);
		codes.forEach((code) -> assertThat(get("csu.member", "/agencies/" + code)).as(code).hasStatusOk());
		assertThat(text("csu.member", "/agencies")).contains("/agencies/police");
	}

	@Test
	void countsEachRequestToAnAgencyOnce() {
		int asked = this.database.sql("""
				select count(*) from contribution c join priority_action a on a.id = c.subject_key
				where c.agency = 'police' and a.plan_year = 2026 and a.stage <> 'DRAFT' and a.status <> 'WITHDRAWN'""")
			.query(Integer.class)
			.single();
		assertThat(sum(json("police.member", "/api/agencies/police/promises").get("counts"))).isEqualTo(asked);
	}

	@Test
	void keepsTasksOfOtherAgenciesToThem() {
		assertThat(text("csu.member", "/agencies/csu")).contains("Open tasks");
		assertThat(text("csu.member", "/agencies/police")).doesNotContain("Open tasks");
		assertThat(text("auditor", "/agencies/police")).contains("Open tasks");
	}

	@Test
	void refusesTheSummaryOfThePartnershipToAnAgency() {
		assertThat(get("csu.member", "/api/summary").getResponse().getStatus()).isIn(403, 404);
	}

	@Test
	void answersNotFoundForAnAgencyOrAFigureThatIsNone() {
		assertThat(get("manager", "/agencies/nobody")).hasStatus(404);
		assertThat(get("manager", "/figures/nothing")).hasStatus(404);
	}

	private static int sum(Object figures) {
		return ((List<?>) figures).stream().mapToInt((figure) -> (Integer) ((Map<?, ?>) figure).get("count")).sum();
	}

	private int rows(String username, String link) {
		if (link.startsWith("/work")) {
			String query = link.contains("?") ? link.substring(link.indexOf('?')) : "?scope=mine";
			return ((Number) json(username, "/api/work-items" + query).get("total")).intValue();
		}
		String mark = link.startsWith("/overdue") ? "data-label=\"Was due\"" : "data-label=\"Stage\"";
		return text(username, link).split(mark, -1).length - 1;
	}

	private Map<?, ?> json(String username, String path) {
		return new ObjectMapper().readValue(text(username, path), Map.class);
	}

	private static Map<String, Integer> figures(Pattern pattern, String page) {
		Map<String, Integer> found = new TreeMap<>();
		Matcher matcher = pattern.matcher(page);
		while (matcher.find()) {
			if (matcher.groupCount() < 3 || matcher.group(3).isEmpty()) {
				found.put(matcher.group(1).replace("&amp;", "&").replace("%20", " ").replace("+", " "),
						Integer.parseInt(matcher.group(2)));
			}
		}
		return found;
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
