package org.partnershipactions.intake;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.AdoptedPlan;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.testing.CountedOnPage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** "Reported back" leads to exactly the reports that it counts. */
@WholeProduct
@OnH2
class ReportedBackRowsTests {

	private static final LocalDate BEGIN = LocalDate.of(2026, 6, 1);

	@Autowired
	private ReportsOnTheEngine engine;

	@Autowired
	private AdoptedPlan plan;

	@Autowired
	private MockMvcTester web;

	@BeforeEach
	@AfterEach
	void standAtTheBeginning() {
		this.engine.itIs(BEGIN);
		this.plan.adopt();
	}

	@Test
	void reportsThatAreOwedAnAnswerAreListedOneForOne() {
		String told = told("41 Counted Road");
		String anonymous = this.engine.receive(ReportsOnTheEngine.anonymous("42 Counted Road")).ref();
		String late = this.engine.receive(ReportsOnTheEngine.music("43 Counted Road", "Resident 43")).ref();
		this.engine.itIs(BEGIN.plusDays(8));
		String waiting = this.engine.receive(ReportsOnTheEngine.music("44 Counted Road", "Resident 44")).ref();
		CountedOnPage page = CountedOnPage.of(this.web, "manager", "reported-back");
		assertThat(page.countedRows()).hasSize(page.counted()).contains(told).doesNotContain(late);
		assertThat(page.wholeRows()).hasSize(page.whole())
			.contains(told, late)
			.doesNotContain(anonymous, waiting)
			.doesNotHaveDuplicates();
		assertThat(page.wholeText()).contains("Not told yet, and late", "Reporter told")
			.doesNotContain("Counted Road", "Resident 4");
	}

	@Test
	void whoDoesNotTriageIsToldNothingOfASingleDayAndWhy() {
		told("45 Counted Road");
		CountedOnPage managers = CountedOnPage.of(this.web, "manager", "reported-back");
		for (String other : new String[] { "moat.member", "board", "csu.coordinator" }) {
			assertThat(this.web.get().uri("/measures/reported-back").with(user(other))).as(other)
				.hasStatusOk()
				.bodyText()
				.doesNotContain("/rows?to=2026-06");
			assertThat(this.web.get().uri("/measures/reported-back/rows").with(user(other))).as(other)
				.hasStatusOk()
				.bodyText()
				.contains("told to you at the end of a quarter", "run Daily Tasking")
				.doesNotContain("/asb/reports/R-", managers.counted() + " that count");
		}
		assertThat(CountedOnPage.of(this.web, "triage", "reported-back").wholeRows()).hasSize(managers.whole());
	}

	private String told(String address) {
		String ref = this.engine.receive(ReportsOnTheEngine.music(address, "Resident 41")).ref();
		this.engine.complete(ref, "Task_TriageTheReport", Map.of("decision", "NEW_CASE"));
		this.engine.complete(ref, "Task_TellTheReporter", Map.of("channel", "EMAIL", "words", "We opened a case."));
		return ref;
	}

}
