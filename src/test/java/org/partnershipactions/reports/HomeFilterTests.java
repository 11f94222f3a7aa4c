package org.partnershipactions.reports;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipactions.contracts.AdoptedPlan;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** What people choose to see on their home, kept for them alone. */
@WholeProduct
@Scene("home")
class HomeFilterTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private AdoptedPlan plan;

	@Autowired
	private JdbcTemplate sql;

	@BeforeEach
	void adopt() {
		this.plan.adopt();
	}

	@AfterEach
	void forget() {
		this.sql.update("delete from home_filter");
	}

	@Test
	void keepsWhatAPersonChoseAndNobodyElses() {
		String before = text("board", "/");
		assertThat(choose("manager", "priority=3&priority=4&agency=police")).hasStatus(302).hasRedirectedUrl("/");
		for (int visit = 0; visit < 2; visit++) {
			assertThat(text("manager", "/")).contains("only led by Kent Police, priority 3 or 4", "Show everything")
				.doesNotContain("Everything is shown");
		}
		assertThat(text("board", "/")).isEqualTo(before).contains("Everything is shown");
		assertThat(text("manager", "/home/filter")).containsPattern("id=\"priority-4\"[^>]*checked")
			.containsPattern("id=\"agency-police\"[^>]*checked")
			.doesNotContainPattern("id=\"priority-5\"[^>]*checked");
		assertThat(text("board", "/home/filter")).doesNotContain("checked=\"checked\"");
	}

	@Test
	void narrowsTheFiguresAndTheRowsBehindThem() {
		int live = this.sql.queryForObject("""
				select count(*) from priority_action where plan_year = 2026 and stage <> 'DRAFT'
				  and status <> 'WITHDRAWN' and priority in (3, 4) and accountable_lead = 'csu'""", Integer.class);
		assertThat(live).isPositive();
		choose("manager", "priority=3&priority=4&agency=csu");
		assertThat(text("manager", "/").replaceAll("\\s+", " ")).contains(" of " + live + ", target 80%",
				"href=\"/figures/on-schedule?agency=csu&amp;priority=3&amp;priority=4\"",
				"href=\"/overdue?agency=csu&amp;priority=3&amp;priority=4\"");
		assertThat(text("manager", "/figures/live?agency=csu&priority=3&priority=4").split("data-label=\"Stage\""))
			.hasSize(live + 1);
	}

	@Test
	void showsEverythingAgainWhereAPersonClearsIt() {
		choose("manager", "agency=police");
		assertThat(post("manager", "/home/filter/clear")).hasStatus(302).hasRedirectedUrl("/");
		assertThat(text("manager", "/")).contains("Everything is shown");
		choose("manager", "agency=police");
		choose("manager", "");
		assertThat(text("manager", "/")).contains("Everything is shown");
	}

	@Test
	void refusesWhatIsNotOffered() {
		MvcTestResult refused = choose("manager", "priority=99&agency=nobody&agency=police");
		assertThat(refused).hasStatus(422).bodyText().contains("Choose agencies of the partnership");
		assertThat(refused).bodyText()
			.contains("There is a problem", "this year’s plan")
			.containsPattern("id=\"agency-police\"[^>]*checked");
		assertThat(choose("manager", "priority=three")).hasStatus(422);
		assertThat(text("manager", "/")).contains("Everything is shown");
	}

	@ParameterizedTest
	@ValueSource(strings = { "manager", "board", "auditor" })
	void isForThoseWhoSeeTheWholePartnership(String username) {
		assertThat(choose(username, "priority=1")).hasStatus(302);
		assertThat(text(username, "/")).contains("only priority 1", "Measures against target",
				"Completed or on schedule so far", "What needs you now");
	}

	@ParameterizedTest
	@ValueSource(strings = { "asb.lead", "csu.coordinator", "police.member", "triage", "admin" })
	void isNotForOthers(String username) {
		assertThat(text(username, "/")).contains("Your work today").doesNotContain("/home/filter");
		assertThat(get(username, "/home/filter")).hasStatus(403);
		assertThat(choose(username, "priority=1")).hasStatus(403);
		assertThat(post(username, "/home/filter/clear")).hasStatus(403);
		assertThat(this.sql.queryForObject("select count(*) from home_filter", Integer.class)).isZero();
	}

	private MvcTestResult choose(String username, String chosen) {
		return post(username, "/home/filter?" + chosen);
	}

	private MvcTestResult post(String username, String path) {
		return this.web.post().uri(path).with(user(username)).with(csrf()).exchange();
	}

	private String text(String username, String path) {
		MvcTestResult result = get(username, path);
		assertThat(result).as(path).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
			.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
	}

	private MvcTestResult get(String username, String path) {
		return this.web.get().uri(path).with(user(username)).exchange();
	}

}
