package org.partnershipactions.journey;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.contracts.AdoptedPlan;
import org.partnershipactions.partners.PriorityOwners;
import org.partnershipactions.plan.document.PlanFile;
import org.partnershipactions.plan.table.PlanAdoption;
import org.partnershipactions.plan.table.PlanImport;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.Chrome;
import org.partnershipactions.worklist.WorkItemCompletion;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A quarter from its first day to its publication on a real MariaDB: one agency is
 * silent, one lead sees its action otherwise than the dates, the review moves a date, and
 * a figure is corrected after the signature.
 */
@WholeApplication
class QuarterJourneyTests {

	private static final PlanYear YEAR = new PlanYear(2021);

	private static final String PLAN = """
			ref,title,lead_agencies,other_partners,by_when,funding
			3.80,Walk the estate,Moat,CSU,March 2022,Existing Budgets
			3.81,Light the park,CSU,Moat,March 2022,Existing Budgets
			4.80,Train the schools,CSU,Moat,March 2022,Existing Budgets
			""";

	private static final String QUARTER = "/quarters/2021-22/1";

	private static final String REPORT = "/reports/quarterly?plan=2021-22&quarter=Q1";

	private static final String REF = "2021-22-Q1";

	private static final int REFUSED = 409;

	@RegisterExtension
	final Chrome chrome = new Chrome();

	@Autowired
	private RunningApplication application;

	@Autowired
	private PlanImport imports;

	@Autowired
	private PlanAdoption adoption;

	@Autowired
	private PriorityOwners owners;

	@Autowired
	private AdoptedPlan plan;

	@Autowired
	private WorkItemCompletion completion;

	@Autowired
	private JdbcTemplate sql;

	@Test
	void aQuarterGoesFromItsFirstDayToPublicationAndIsEditedLate() {
		this.application.moveClockTo("2021-06-01T09:00");
		Actor.as("manager",
				() -> this.imports.importPlan(YEAR, PlanFile.of("plan.csv", PLAN.getBytes(StandardCharsets.UTF_8))));
		this.owners.carryOver("sevenoaks", new PlanYear(2016), YEAR);
		Actor.as("manager", () -> this.adoption.adopt(YEAR));
		this.plan.chooseMeasures(YEAR);
		theQuarterBegins();
		agenciesAnswer();
		theDeadlinePassesAndOneAgencyWasSilent();
		theReviewMovesADate();
		theOtherGroupsHoldTheirReviews();
		theManagerCompiles();
		theBoardSignsOnce();
		itIsPublishedOnce();
		aLateEditShowsAsChangedSince();
	}

	private void theQuarterBegins() {
		this.application.moveClockTo("2021-07-01T09:00");
		Visitor manager = as("manager").open("/quarters").looksRight("quarters-due");
		manager.press("Ask for the returns of Q1 2021-22").reads("Q1 2021-22 has begun", "Returns are coming in");
		assertThat(manager.ask("POST " + QUARTER + "/start")).as("begun twice").isEqualTo(REFUSED);
		manager.open(QUARTER).reads("3 returns, which can be given until 14 July 2021").looksRight("quarter-begun");
		assertThat(manager.ask("POST " + QUARTER + "/publish")).as("published unsigned").isEqualTo(REFUSED);
	}

	private void agenciesAnswer() {
		Visitor member = as("csu.member").openTask("Give the progress", "3.81").looksRight("return-task");
		member.choose("In progress").choose("Red: will not be done by its date").type("percent", "10");
		member.type("sentence", "The lamps come late.").press("Submit").reads("is done");
		member.openTask("Give the progress", "4.80").choose("In progress").choose("Green: will be done by its date");
		member.type("percent", "101").press("Submit").reads("There is a problem").looksRight("return-refused");
		member.type("percent", "40").press("Submit").reads("is done");
		Visitor police = as("police.member").openTask("Give the reading", "burglary").looksRight("reading-task");
		police.type("value", "n/a").type("source", "Recorded crime").press("Submit").reads("is no value");
		police.type("value", "201").press("Submit").reads("is done");
	}

	private void theDeadlinePassesAndOneAgencyWasSilent() {
		this.application.moveClockTo("2021-07-15T09:00");
		assertThat(this.application.runTimers()).isPositive();
		Visitor manager = as("manager").open(QUARTER + "?returns=missed").reads("Task groups hold their reviews");
		manager.reads("3.80 Walk the estate", "Moat Homes").looksRight("quarter-silent");
		manager.open("/progress/disagreements").looksRight("quarter-disagreements");
		assertThat(manager.page().locator("main").textContent()).containsPattern("3\\.81|4\\.80");
	}

	private void theReviewMovesADate() {
		Visitor lead = as("asb.lead").open("/task-groups/asb/review-pack").reads("The lamps come late.");
		lead.looksRight("quarter-pack").page().locator("#reviews a[href^='/reviews/']").first().click();
		write(lead, "3-81-date",
				Map.of("day", "31", "month", "1", "year", "2022", "words", "The lamps come in January"))
			.reads("1 decision");
		lead.looksRight("quarter-review").openTask("Hold the review", "asb-" + REF);
		lead.choose("It was held, and the decisions are saved").type("heldOn-day", "15").type("heldOn-month", "7");
		lead.type("heldOn-year", "2021").press("Submit").reads("is done");
		lead.openTask("Confirm the minutes", "asb-" + REF).choose("Confirm them and apply the decisions");
		lead.press("Submit").reads("is done");
		lead.open("/actions/2021-22/3.81").reads("31 January 2022", "The lamps come in January");
		lead.looksRight("quarter-action-moved");
	}

	private void theOtherGroupsHoldTheirReviews() {
		doAll("Task_HoldReview", Map.of("outcome", "HELD", "heldOn", "2021-07-15"));
		doAll("Task_ConfirmMinutes", Map.of("decision", "CONFIRM"));
		as("manager").open(QUARTER).reads("The manager compiles it");
	}

	private void theManagerCompiles() {
		Visitor manager = as("manager").openTask("Compile the quarter", REF).looksRight("quarter-compile");
		assertThat(manager.ask("POST " + QUARTER + "/publish")).as("published unsigned").isEqualTo(REFUSED);
		manager.type("highlights", "The schools are keen.").type("risks", "Lamps are short.").press("Submit");
		manager.reads("is done").open(QUARTER).reads("The board signs it off", "Lamps are short.");
		manager.open(REPORT).reads("Draft", "201").looksRight("quarter-draft");
	}

	private void theBoardSignsOnce() {
		Visitor late = as("board").openTask("Sign off the quarter", REF).choose("Sign the quarter");
		Visitor board = as("board").openTask("Sign off the quarter", REF).looksRight("quarter-sign");
		board.choose("Return it to the manager").press("Submit").reads("Say what the manager should look at again");
		board.choose("Sign the quarter").press("Submit").reads("is done");
		late.press("Submit").reads("already").looksRight("quarter-signed-twice");
		board.open(QUARTER).reads("Signed", "Not yet", "Fingerprint").looksRight("quarter-signed");
		assertThat(this.sql.queryForObject("select state from monitored_quarter where quarter_code = ?", String.class,
				REF))
			.isEqualTo("SIGNED");
	}

	private void itIsPublishedOnce() {
		Visitor manager = as("manager").open(QUARTER).press("Publish this quarter").reads("Q1 2021-22 is public now.");
		manager.looksRight("quarter-published");
		assertThat(manager.ask("POST " + QUARTER + "/publish")).as("published twice").isEqualTo(REFUSED);
		manager.open(REPORT).reads("Nothing has changed since the board signed").looksRight("quarter-report");
		assertThat(lacking("quarter", QUARTER)).isEmpty();
		assertThat(lacking("quarters", "/quarters")).isEmpty();
	}

	private void aLateEditShowsAsChangedSince() {
		Visitor police = as("police.member").open("/measures/burglary/readings/2021-06-30");
		police.type("value", "219").type("reason", "Late reports came in");
		police.page().locator("main form button[type=submit]").click();
		police.reads("219");
		Visitor manager = as("manager").open(REPORT).reads("Changed since Q1", "201", "219");
		manager.looksRight("quarter-changed-since");
	}

	/** Does every open item of a step in this quarter as somebody whose work it is. */
	private void doAll(String task, Map<String, Object> answers) {
		this.sql.query(
				"select id, team from work_item where state = 'OPEN' and task = ? and subject_ref like ? order by id",
				(row, number) -> Map.entry(row.getLong(1), row.getString(2).replaceAll(".*:", "") + ".lead"), task,
				"%-" + REF)
			.forEach((item) -> Actor.as(item.getValue(), () -> this.completion.complete(item.getKey(), answers)));
	}

	private static Visitor write(Visitor visitor, String form, Map<String, String> answers) {
		if (visitor.page().locator("#action-" + form).getAttribute("open") == null) {
			visitor.page().locator("#action-%s > summary".formatted(form)).click();
		}
		answers.forEach((field, text) -> visitor.page().locator("#action-%s-%s".formatted(form, field)).fill(text));
		visitor.page().locator("#action-%s button:not([name])".formatted(form)).click();
		return visitor;
	}

	private List<String> lacking(String name, String path) {
		PageRules rules = new PageRules(this.chrome, name);
		Visitor scriptless = this.application.visitor(this.chrome, this.chrome.withoutScripts()).signIn("manager");
		return rules.seen(as("manager").open(path).page()).seenWithoutScripts(scriptless.open(path).page()).findings();
	}

	private Visitor as(String who) {
		return this.application.visitor(this.chrome, this.chrome.desktop()).signIn(who);
	}

}
