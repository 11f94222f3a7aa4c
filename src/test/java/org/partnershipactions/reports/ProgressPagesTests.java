package org.partnershipactions.reports;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipactions.calendar.WorkingDays;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.testing.Scene;
import tools.jackson.databind.ObjectMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Progress on past days of the sample's lived year, with its every number counted again
 * from what was written down elsewhere. Uses the context of {@link ReportPagesTests}.
 */
@WholeProduct
@Scene(value = "reports", at = "2026-06-30T09:00", lived = true)
class ProgressPagesTests {

	private static final Pattern LINK = Pattern
		.compile("href=\"(/figures/[^\"]+)\">(?:<span class=\"app-tile__number\">)?(\\d+)<");

	@Autowired
	private MockMvcTester web;

	@Autowired
	private JdbcTemplate sql;

	@Autowired
	private WorkingDays working;

	@Test
	void countsEachPastDayAsTheAuditAndTheWorklistTell() {
		LivedPlan lived = new LivedPlan(this.sql, this.working);
		Map<LocalDate, List<Integer>> expected = new LinkedHashMap<>();
		Map<LocalDate, List<Integer>> shown = new LinkedHashMap<>();
		for (LocalDate day = LocalDate.of(2026, 3, 30); !day.isAfter(LocalDate.of(2026, 6, 30)); day = day
			.plusDays(4)) {
			expected.put(day, lived.at(2026, day));
			shown.put(day, measure(json("moat.member", "/api/progress?plan=2026-27&at=" + day)));
		}
		assertThat(shown).isEqualTo(expected);
		assertThat(expected.values().stream().distinct().count()).as("different days").isGreaterThan(5);
	}

	@Test
	void answersTheApiInTheAgreedShape() {
		Map<?, ?> answer = json("csu.member", "/api/progress?plan=2026-27&at=2026-06-15");
		assertThat(answer.keySet()).extracting(Object::toString)
			.containsExactly("plan", "at", "completedOrOnSchedule", "byPriority", "byAgency", "byTaskGroup",
					"disagreements");
		assertThat(answer.get("plan")).isEqualTo("2026-27");
		assertThat(answer.get("at")).isEqualTo("2026-06-15");
		assertThat(((Map<?, ?>) answer.get("completedOrOnSchedule")).keySet()).extracting(Object::toString)
			.containsExactlyInAnyOrder("numerator", "denominator", "percent", "target");
		List<Integer> whole = measure(answer);
		assertThat(sum(answer, "byPriority")).isEqualTo(whole);
		assertThat(sum(answer, "byAgency")).isEqualTo(whole);
		assertThat(answer.get("byTaskGroup")).asInstanceOf(InstanceOfAssertFactories.LIST)
			.extracting("code", "target")
			.contains(tuple("substance-misuse", 85), tuple("asb", 80));
	}

	@Test
	void saysTodayWhatHomeSays() {
		Map<?, ?> summary = (Map<?, ?>) json("manager", "/api/summary").get("completedOrOnSchedule");
		assertThat(json("manager", "/api/progress").get("completedOrOnSchedule")).isEqualTo(summary);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/progress", "/progress?plan=2026-27&at=2026-05-31" })
	void leadsFromEachFigureToThatManyRows(String address) {
		Matcher links = LINK.matcher(text("moat.member", address));
		List<String> wrong = new ArrayList<>();
		int seen = 0;
		while (links.find()) {
			String link = links.group(1).replace("&amp;", "&");
			int rows = text("moat.member", link).split("data-label=\"Stage\"", -1).length - 1;
			if (rows != Integer.parseInt(links.group(2))) {
				wrong.add(link + " has " + rows + " rows, not " + links.group(2));
			}
			seen++;
		}
		assertThat(wrong).isEmpty();
		assertThat(seen).isGreaterThan(40);
	}

	@ParameterizedTest
	@CsvSource({ "/progress?at=2026-07-01, today or a day before", "/progress?at=30/06/2026, a real date",
			"/progress?plan=2026-29, plan year like 2026-27", "/progress/disagreements?at=2026-02-30, a real date",
			"/value?at=2030-01-01, today or a day before", "/figures/live?at=2026-07-01, today or a day before",
			"/figures/live?priority=x, number of a priority", "/api/progress?at=2026-07-01, today or a day before",
			"/api/progress?at=never, a real date", "/api/value?plan=all, plan year like 2026-27" })
	void saysWhatToPutRightInADay(String address, String words) {
		MvcTestResult result = get("manager", address);
		assertThat(result).hasStatus(422);
		assertThat(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)).contains(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/progress", "/progress/disagreements", "/value" })
	void isForEverybodyWhoIsSignedIn(String address) {
		for (String who : List.of("manager", "board", "auditor", "asb.lead", "csu.coordinator", "moat.member", "triage",
				"admin")) {
			assertThat(get(who, address)).as(who).hasStatusOk();
		}
		assertThat(this.web.get().uri(address).exchange()).hasStatus(302);
		assertThat(this.web.get().uri("/api/progress").exchange()).hasStatus(401);
		assertThat(get("manager", address + "?plan=2031-32&at=2026-06-30")).hasStatus(404);
		assertThat(get("manager", address + "?at=2019-06-30")).as("a year without a plan").hasStatusOk();
		assertThat(get("manager", "/api/progress?plan=2031-32")).hasStatus(404);
	}

	@Test
	void tellsOfADayBeforeAdoptionThatNothingWasLive() {
		assertThat(text("board", "/progress?plan=2026-27&at=2026-01-05")).contains("its actions begin when");
		assertThat(measure(json("board", "/api/progress?plan=2026-27&at=2026-01-05"))).containsExactly(0, 0);
	}

	@Test
	void showsTheTrendMonthByMonthWithTheEndOfTheQuarter() {
		String page = text("board", "/progress");
		assertThat(page).contains("30 April 2026", "31 May 2026", "30 June 2026", "end of Q1 2026-27");
		assertThat(page.split("/progress\\?plan=2026-27&amp;at=2026-0[456]-3", -1)).hasSize(4);
	}

	@Test
	void sharesOutTheWorkloadOfAnAgencyByMonth() {
		Map<?, ?> promises = json("csu.member", "/api/agencies/csu/promises");
		List<?> months = (List<?>) promises.get("workload");
		assertThat(months).isNotEmpty();
		for (Object month : months) {
			Map<?, ?> load = (Map<?, ?>) month;
			int actions = ((Number) load.get("actions")).intValue();
			int contributions = ((Number) load.get("contributions")).intValue();
			String page = text("csu.member", "/agencies/csu/due/" + load.get("month"));
			assertThat(page.split("data-label=\"Stage\"", -1)).hasSize(actions + 1);
			assertThat(page.split("data-label=\"Owed to\"", -1)).hasSize(contributions + 1);
		}
		assertThat(get("csu.member", "/agencies/csu/due/1999-01")).hasStatus(404);
		int open = this.sql.queryForObject("""
				select count(*) from contribution c join priority_action a on a.id = c.subject_key
				where c.agency = 'csu' and c.state in ('ASKED', 'ACCEPTED', 'DECLINED') and a.plan_year = 2026""",
				Integer.class);
		assertThat(months.stream()
			.mapToInt((month) -> ((Number) ((Map<?, ?>) month).get("contributions")).intValue())
			.sum()).isEqualTo(open);
	}

	@Test
	void sumsMoneyAsTheTableOfActionsDoes() {
		Map<?, ?> value = json("moat.member", "/api/value");
		double planned = ((List<?>) value.get("funding")).stream()
			.map((one) -> (Number) ((Map<?, ?>) one).get("planned"))
			.filter((one) -> one != null)
			.mapToDouble(Number::doubleValue)
			.sum();
		assertThat(planned).isEqualTo(this.sql.queryForObject("""
				select coalesce(sum(plan_money), 0) from priority_action
				where plan_year = 2026 and stage <> 'DRAFT' and status <> 'WITHDRAWN'""", Double.class));
	}

	@Test
	void hasAPageOfItsOwnForTheValueOfEachPriority() {
		for (Object one : (List<?>) json("moat.member", "/api/value").get("priorities")) {
			Map<?, ?> priority = (Map<?, ?>) one;
			String page = text("moat.member", "/value/" + priority.get("number"));
			assertThat(page.split("data-label=\"Spent for each\"", -1))
				.hasSize(((List<?>) priority.get("actions")).size() + 1);
			assertThat(page).contains(priority.get("targetReached") + " of " + priority.get("withTarget"));
		}
		assertThat(get("moat.member", "/value/99")).hasStatus(404);
		assertThat(get("moat.member", "/value/all").getResponse().getStatus()).isIn(400, 404);
	}

	private static List<Integer> measure(Map<?, ?> answer) {
		Map<?, ?> measure = (Map<?, ?>) answer.get("completedOrOnSchedule");
		return List.of((Integer) measure.get("numerator"), (Integer) measure.get("denominator"));
	}

	private static List<Integer> sum(Map<?, ?> answer, String parts) {
		int[] sums = new int[2];
		((List<?>) answer.get(parts)).forEach((part) -> {
			sums[0] += (Integer) ((Map<?, ?>) part).get("numerator");
			sums[1] += (Integer) ((Map<?, ?>) part).get("denominator");
		});
		return List.of(sums[0], sums[1]);
	}

	private Map<?, ?> json(String username, String path) {
		return new ObjectMapper().readValue(text(username, path), Map.class);
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
