package org.partnershipactions.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.measures.MeasureRegister;
import org.partnershipactions.measures.MeasureView;
import org.partnershipactions.measures.Point;
import org.partnershipactions.plan.action.Status;
import org.partnershipactions.plan.reading.PlanReading;
import org.partnershipactions.plan.reading.PlanStanding.ActionAt;
import org.partnershipactions.plan.reading.PlanView;
import org.partnershipactions.plan.reading.StandingReading;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.CountedOnPage;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The plan's measures that follow from what its actions count, as it happens. */
@WholeProduct
@Scene("plan")
class OutputMeasureStoryTests {

	private static final LocalDate BEGIN = LocalDate.of(2026, 6, 1);

	private static final Pattern COUNTED = Pattern.compile("data-label=\"Counted\">(\\d+)<");

	@Autowired
	private ActionOnTheEngine engine;

	@Autowired
	private MeasureRegister register;

	@Autowired
	private PlanReading plans;

	@Autowired
	private StandingReading standing;

	@Autowired
	private MockMvcTester web;

	@BeforeEach
	@AfterEach
	void standAtTheBeginning() {
		this.engine.itIs(BEGIN);
	}

	@Test
	void speedEventsAreThoseOfThePartnersUntilTheLeadCountsThemAll() {
		this.engine.deliver("7.5", "events");
		assertThat(latest("speed-events").value()).isEqualByComparingTo("0");
		this.engine.complete("7.5", "csu", Map.of("answer", "ACCEPT"), "Task_AnswerTheRequest");
		this.engine.complete("7.5", "csu", Map.of("done", "Two evenings.", "doneOn", "2026-06-01", "counted", 2),
				"Task_MakeTheContribution");
		assertThat(latest("speed-events").value()).isEqualByComparingTo("2");
		assertThat(latest("speed-events").note())
			.isEqualTo("The lead has counted nothing yet, partners 2 in their contributions");
		assertThat(latest("speed-events").rows()).isEqualTo("/actions/2026-27/7.5#counted");
		assertThat(numbersCounted("7.5")).containsExactly(2);
		this.engine.complete("7.5", "Task_DeliverAndReport", Map.of("outcome", "Done as planned.", "counted", 5));
		assertThat(latest("speed-events").value()).isEqualByComparingTo("5");
		assertThat(measure("speed-events").onTarget()).isTrue();
		assertThat(numbersCounted("7.5")).containsExactly(5, 2);
	}

	@Test
	void peopleReachedAreNoTrainingSessions() {
		this.engine.key("4.4");
		this.engine.deliver("4.4", "people");
		this.engine.complete("4.4", "Task_DeliverAndReport", Map.of("outcome", "Done as planned.", "counted", 24));
		assertThat(latest("safeguarding-sessions").value()).isEqualByComparingTo("0");
		assertThat(latest("safeguarding-sessions").note())
			.isEqualTo("Left out: 24 people that action 4.4 counted, because this measure counts sessions");
		assertThat(measure("safeguarding-sessions").onTarget()).isNotEqualTo(Boolean.TRUE);
		assertThat(CountedOnPage.text(this.web, "moat.member", "/measures/safeguarding-sessions"))
			.contains("Left out: 24 people");
	}

	@Test
	void substanceMisuseCountsTheLiveActionsOfItsPriority() {
		this.engine.key("5.1");
		PlanView plan = Actor.as("manager", () -> this.plans.plan("sevenoaks", new PlanYear(2026)));
		long live = plan.actions()
			.stream()
			.filter((action) -> action.row().priority() == 5 && action.status() != Status.WITHDRAWN)
			.count();
		assertThat(latest("substance-misuse").share()).endsWith(" of " + live);
		CountedOnPage page = CountedOnPage.of(this.web, "moat.member", "substance-misuse");
		assertThat(page.wholeRows()).hasSize(page.whole()).hasSize((int) live);
		assertThat(page.countedRows()).hasSize(page.counted())
			.containsExactlyInAnyOrderElementsOf(
					Actor.as("manager", () -> this.standing.at("sevenoaks", new PlanYear(2026), BEGIN))
						.ofPriority(5)
						.onSchedule()
						.stream()
						.map(ActionAt::ref)
						.toList());
		assertThat(page.wholeText()).contains("Lead agency", "rated green by their dates").doesNotContain("Ward");
	}

	/** The numbers under "What was counted" on the page of an action. */
	private List<Integer> numbersCounted(String ref) {
		String page = CountedOnPage.text(this.web, "moat.member", "/actions/2026-27/" + ref);
		String section = page.substring(page.indexOf("<section id=\"counted\""));
		return COUNTED.matcher(section.substring(0, section.indexOf("</section>")))
			.results()
			.map((found) -> Integer.valueOf(found.group(1)))
			.toList();
	}

	private Point latest(String code) {
		return measure(code).latest();
	}

	private MeasureView measure(String code) {
		return Actor.as("moat.member", () -> this.register.sheet(new PlanYear(2026), code)).measure();
	}

}
