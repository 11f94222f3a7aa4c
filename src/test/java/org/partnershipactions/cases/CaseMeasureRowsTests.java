package org.partnershipactions.cases;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipactions.contracts.AdoptedPlan;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.testing.CountedOnPage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The figures of measures that cases move lead to exactly the rows they count. */
@WholeProduct
@OnH2
class CaseMeasureRowsTests {

	private static final LocalDate BEGIN = LocalDate.of(2026, 6, 1);

	@Autowired
	private CaseOnTheEngine engine;

	@Autowired
	private AdoptedPlan plan;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private JdbcTemplate sql;

	@BeforeEach
	@AfterEach
	void standAtTheBeginning() {
		this.engine.itIs(BEGIN);
		this.plan.adopt();
	}

	@Test
	void improvedCasesAreListedOneForOne() {
		String improved = close("IMPROVED", "SATISFIED");
		String notKnown = close("NOT_KNOWN", "DISSATISFIED");
		this.engine.open(CaseCategory.DRUGS, null);
		CountedOnPage page = exactly("asb-improved");
		assertThat(page.countedRows()).contains(improved).doesNotContain(notKnown);
		assertThat(page.wholeRows()).contains(improved, notKnown)
			.containsExactlyInAnyOrderElementsOf(
					this.sql.queryForList("select case_ref from asb_case where partnership = 'sevenoaks' and accepted"
							+ " and closure_approved_on between '2026-04-01' and '2026-06-01'", String.class));
		assertThat(page.wholeText()).contains("Cases that the task group accepted and whose closure was approved",
				"Those of which the approved closure says that the behaviour improved", "1 April 2026 to 1 June 2026",
				"Not known");
	}

	@Test
	void surveysAreListedOneForOneAndOnlyAnsweredOnes() {
		String satisfied = close("IMPROVED", "VERY_SATISFIED");
		String dissatisfied = close("SAME", "DISSATISFIED");
		String declined = close("SAME", null);
		CountedOnPage page = exactly("asb-satisfied");
		assertThat(page.countedRows()).contains(satisfied).doesNotContain(dissatisfied, declined);
		assertThat(page.wholeRows()).contains(satisfied, dissatisfied).doesNotContain(declined);
	}

	@Test
	void graffitiIsListedOneForOneAsItStands() {
		String open = this.engine.now(this.engine.open(CaseCategory.OFFENSIVE_GRAFFITI, null)).ref();
		String key = this.engine.open(CaseCategory.OFFENSIVE_GRAFFITI, null);
		this.engine.itIs(BEGIN.plusDays(1));
		this.engine.complete(key, "Task_RemoveTheGraffiti", Map.of("removedOn", "2026-06-01", "removedAt", "18:00"));
		CountedOnPage page = exactly("graffiti-removed");
		assertThat(page.countedRows()).contains(this.engine.now(key).ref()).doesNotContain(open);
		assertThat(page.wholeRows()).contains(open);
		assertThat(page.wholeText()).contains("Removed in time", "Not removed yet",
				"That which was removed within its hours");
	}

	@ParameterizedTest
	@ValueSource(strings = { "asb-improved", "asb-satisfied" })
	void whoMayNotSeeTheCasesIsToldNothingOfASingleDay(String measure) {
		close("IMPROVED", "SATISFIED");
		this.engine.open(CaseCategory.OFFENSIVE_GRAFFITI, null);
		for (String reader : List.of("board", "auditor", "moat.coordinator", "road-safety.lead")) {
			String before = told(reader, measure, "2026-05-31");
			assertThat(told(reader, measure, "2026-06-01")).as(reader)
				.isEqualTo(before.replace("2026-05-31", "2026-06-01"))
				.contains("\"guarded\":true", "\"value\":null", "Not shown: it would tell of fewer than five")
				.doesNotContain("\"ref\":null");
			assertThat(this.web.get().uri("/measures/" + measure).with(user(reader))).hasStatusOk()
				.bodyText()
				.doesNotContain("/rows?to=2026-06-0");
		}
		assertThat(told("manager", measure, "2026-06-01")).contains("\"guarded\":false")
			.isNotEqualTo(told("manager", measure, "2026-05-31").replace("2026-05-31", "2026-06-01"));
		assertThat(this.web.get().uri("/measures/" + measure + "/rows?to=2026-06-01").with(user("board"))).hasStatusOk()
			.bodyText()
			.contains("The 0 that you may see", "told to you at the end of a quarter",
					"shown only to those who work on it")
			.doesNotContain("/cases/C-", "Swanley");
	}

	@Test
	void anAgencySeesTheRowsOfItsOwnCasesAndNotHowManyOthersThereAre() {
		String theirs = close("IMPROVED", "SATISFIED");
		assertThat(told("csu.member", "asb-improved", "2026-06-01")).contains(theirs);
		assertThat(told("moat.member", "asb-improved", "2026-06-01")).doesNotContain(theirs, "\"ref\":null");
	}

	/** What a program of somebody is told of a measure up to a day. */
	private String told(String reader, String measure, String to) {
		return new String(this.web.get()
			.uri("/api/measures/" + measure + "/rows?to=" + to)
			.with(user(reader))
			.exchange()
			.getMvcResult()
			.getResponse()
			.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/measures/burglary/rows", "/measures/nothing/rows", "/measures/asb-improved/rows?to=never",
					"/measures/asb-improved/rows?to=2020-06-30", "/measures/speed-events/rows" })
	void thereIsNoListWhereNothingIsCountedRowByRow(String path) {
		assertThat(this.web.get().uri(path).with(user("manager"))).hasStatus(404);
	}

	/** For the manager each number is that of the rows on the page it leads to. */
	private CountedOnPage exactly(String measure) {
		CountedOnPage page = CountedOnPage.of(this.web, "manager", measure);
		assertThat(page.counted()).isPositive();
		assertThat(page.whole()).isGreaterThan(page.counted());
		assertThat(page.countedRows()).hasSize(page.counted());
		assertThat(page.wholeRows()).hasSize(page.whole()).containsAll(page.countedRows());
		assertThat(page.countedPath()).startsWith("/measures/" + measure + "/rows?to=2026-06-0")
			.endsWith("&show=counted");
		return page;
	}

	private String close(String behaviour, String satisfaction) {
		String key = this.engine.close(behaviour, (satisfaction == null) ? Map.of("willing", "DECLINED")
				: Map.of("willing", "ANSWERED", "actionTaken", satisfaction));
		return this.engine.now(key).ref();
	}

}
