package org.partnershipactions.measures;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.contracts.AdoptedPlan;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.measures.MeasureEvent.MeasureFeedSet;
import org.partnershipactions.measures.MeasureRegister.MeasureSheet;
import org.partnershipactions.measures.feeds.FeedAdministration;
import org.partnershipactions.measures.feeds.FeedAdministration.FeedDetails;
import org.partnershipactions.measures.feeds.FeedAdministration.NewFeed;
import org.partnershipactions.plan.table.PlanAdoption;
import org.partnershipactions.plan.table.PlanRollForward;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Which action of the plan feeds which measure, set by administrators from a day on. */
@WholeProduct
@Scene("feeds")
class MeasureFeedTests {

	private static final String PAGE = "/administration/measures/speed-events";

	@Autowired
	private FeedAdministration administration;

	@Autowired
	private MeasureRegister register;

	@Autowired
	private PlanRollForward roll;

	@Autowired
	private PlanAdoption adoption;

	@Autowired
	private AdoptedPlan plan;

	@Autowired
	private PartnershipClock clock;

	@Autowired
	private JdbcTemplate sql;

	@Autowired
	private MockMvcTester web;

	private Integer last;

	@BeforeEach
	void aPlanThatRuns() {
		itIs("2026-06-01");
		this.plan.adopt();
		this.sql.update("update action_episode set output_unit = 'events'");
		itIs("2026-12-01");
		this.last = this.sql.queryForObject("select max(id) from measure_feed", Integer.class);
	}

	@AfterEach
	void asItWas() {
		this.sql.update("delete from measure_feed where id > ?", this.last);
		this.sql.update("delete from action_progress where as_of < '2027-01-01'");
		itIs("2026-06-01");
	}

	@Test
	void choosingSetsTheActionsThatAreNamed() {
		assertThat(Actor.as("admin", this.administration::all)).extracting(FeedDetails::code)
			.containsExactly("prevent-packages", "speed-events", "safeguarding-sessions");
		assertThat(Actor.as("admin", this.administration::all)).allSatisfy((feed) -> {
			assertThat(feed.inForce().from()).isEqualTo("2026-04-01");
			assertThat(feed.inForce().plan()).isEqualTo(new PlanYear(2026));
		}).extracting((feed) -> feed.inForce().ref()).containsExactly("4.1", "7.5", "4.4");
		assertThat(this.sql.queryForList("select details from audit_entry where event = 'MeasureFeedSet'"
				+ " and subject_key = 'safeguarding-sessions'", String.class))
			.singleElement()
			.asString()
			.contains("4.4", "2026-27", "2026-04-01");
	}

	@Test
	void anActionThatTakesOverCountsFromItsFirstDayAndTheOneBeforeUntilThen() {
		counted("7.5", "2026-06-30", 2);
		counted("7.5", "2026-09-30", 3);
		counted("7.5", "2026-11-30", 9);
		counted("7.4", "2026-09-30", 5);
		counted("7.4", "2026-11-30", 6);
		assertThat(speedEvents()).isEqualTo(9);
		set("7.4", "2026-27", "2026-10-01");
		assertThat(speedEvents()).isEqualTo(3 + (6 - 5));
		assertThat(sheet(2026).measure().latest().note()).contains("Action 7.4 counts from 1 October 2026",
				"5 before that are left out");
		assertThat(sheet(2026).measure().latest().rows()).isEqualTo("/actions/2026-27/7.4#counted");
		assertThat(sheet(2026).values()).extracting((row) -> row.point().value().intValue())
			.containsExactly(2, 3, 3 + (6 - 5));
	}

	@Test
	void whereNoActionFeedsItTheMeasureSaysSo() {
		counted("7.5", "2026-09-30", 3);
		counted("7.5", "2026-11-30", 9);
		set("", "", "2026-10-01");
		assertThat(speedEvents()).isEqualTo(3);
		set("", "", "2026-04-01");
		set("", "", "2026-10-01");
		assertThat(speedEvents()).isZero();
		assertThat(sheet(2026).measure().latest().note()).isEqualTo("No action of the plan feeds this measure");
	}

	@Test
	void ofTwoRowsOfOneDayTheLaterHolds() {
		counted("7.5", "2026-11-30", 9);
		counted("7.4", "2026-11-30", 6);
		set("7.4", "2026-27", "2026-04-01");
		assertThat(speedEvents()).isEqualTo(6);
		set("7.5", "2026-27", "2026-04-01");
		assertThat(speedEvents()).isEqualTo(9);
		assertThat(Actor.as("admin", () -> this.administration.one("speed-events")).all()).hasSize(3);
	}

	@Test
	void aPlanThatIsRolledForwardKeepsTheLinkEvenUnderAnotherReference() {
		set("7.4", "2026-27", "2026-12-01");
		itIs("2027-03-20");
		Actor.as("manager", () -> this.roll.roll(new PlanYear(2026), new PlanYear(2027)));
		assertThat(this.sql
			.queryForObject("select count(*) from action_origin o join priority_action a on a.id = o.action_id"
					+ " join priority_action f on f.id = o.origin_id where a.plan_year = 2027 and f.plan_year = 2016"
					+ " and a.ref = f.ref", Integer.class))
			.isEqualTo(this.sql.queryForObject("select count(*) from priority_action where plan_year = 2027",
					Integer.class));
		this.sql.update("update priority_action set ref = '7.44', sort_ref = '07.44'"
				+ " where plan_year = 2027 and ref = '7.4'");
		itIs("2027-04-02");
		Actor.as("manager", () -> this.adoption.adopt(new PlanYear(2027)));
		itIs("2027-07-01");
		assertThat(sheet(2027).measure().latest().rows()).isEqualTo("/actions/2027-28/7.44#counted");
		assertThat(this.sql.queryForObject("select count(*) from measure_feed", Integer.class))
			.as("adoption sets nothing where something is set")
			.isEqualTo(4);
	}

	@ParameterizedTest
	@CsvSource({ "9.9, 2026-27, 2026-10-01, Why, ref", "7.5, , 2026-10-01, Why, plan",
			"7.5, never, 2026-10-01, Why, plan", "7.5, 2026-27, , Why, from", "7.5, 2026-27, 2026-03-31, Why, from",
			"7.5, 2026-27, 2037-10-01, Why, from", "7.5, 2026-27, 2026-10-01, , reason",
			"7.5, 1999-00, 2026-10-01, Why, ref" })
	void refusesWhatCannotBeMeant(String ref, String plan, String from, String reason, String field) {
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> Actor.as("admin", () -> set(new NewFeed(ref, plan, from, reason))))
			.satisfies((refused) -> assertThat(refused.errors()).extracting(FieldError::field).containsExactly(field));
	}

	@Test
	void aMeasureThatCountsItselfHasNoSuchPage() {
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> Actor.as("admin", () -> this.administration.one("asb-improved")));
		for (String code : List.of("burglary", "substance-misuse", "nothing")) {
			assertThat(get("admin", "/administration/measures/" + code)).as(code).hasStatus(404);
		}
	}

	@Test
	void isForAdministratorsAlone() {
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> Actor.as("manager", this.administration::all));
		for (String who : List.of("manager", "board", "police.coordinator", "auditor")) {
			assertThat(get(who, "/administration/measures")).as(who).hasStatus(403);
			assertThat(get(who, PAGE)).as(who).hasStatus(403);
			assertThat(get(who, "/api/measure-feeds")).as(who).hasStatus(403);
			assertThat(post(who, "7.4", "Decided")).as(who).hasStatus(403);
		}
	}

	@Test
	void setsItByItsPageWithAnAuditRowThatKeepsTheReasonSealed() {
		assertThat(get("admin", "/administration/measures")).hasStatusOk()
			.bodyText()
			.contains("Action 7.5 of the plan 2026-27", "1 April 2026", PAGE);
		assertThat(get("admin", "/administration")).bodyText().contains("/administration/measures");
		assertThat(post("admin", "7.4", "Decided by the board in May")).hasStatus3xxRedirection();
		assertThat(get("admin", PAGE)).hasStatusOk()
			.bodyText()
			.contains("In force: Action 7.4 of the plan 2026-27.", "Decided by the board in May", "Administrator",
					"1 October 2026");
		assertThat(this.sql.queryForList(
				"select details from audit_entry where event = 'MeasureFeedSet' and subject_key = 'speed-events'"
						+ " and details like '%7.4%' and who = 'admin'",
				String.class))
			.isNotEmpty()
			.allSatisfy((details) -> assertThat(details).contains("2026-27").doesNotContain("Decided"));
	}

	@Test
	void keepsWhatWasTypedBesideTheErrors() {
		assertThat(this.web.post()
			.uri(PAGE)
			.param("ref", "9 <9>")
			.param("plan", "2026-27")
			.param("from", "1/10/2026")
			.param("reason", "")
			.with(user("admin"))
			.with(csrf())).hasStatus(422)
			.bodyText()
			.contains("There is a problem", "href=\"#ref\"", "href=\"#from\"", "href=\"#reason\"",
					"value=\"9 &lt;9&gt;\"", "value=\"2026-27\"", "value=\"1/10/2026\"", "Say why",
					"<title>Error: What feeds");
		assertThat(this.sql.queryForObject("select max(id) from measure_feed", Integer.class)).isEqualTo(this.last);
	}

	@Test
	void answersTheApi() {
		assertThat(get("admin", "/api/measure-feeds")).hasStatusOk().bodyText().contains("\"code\":\"speed-events\"");
		assertThat(send("{\"ref\":\"7.4\",\"plan\":\"2026-27\",\"from\":\"2026-10-01\",\"reason\":\"Decided\"}"))
			.hasStatusOk()
			.bodyText()
			.contains("\"ref\":\"7.4\"");
		assertThat(send("{\"ref\":\"9.9\"}")).hasStatus(422)
			.bodyText()
			.contains("\"field\":\"plan\"", "\"field\":\"from\"", "\"field\":\"reason\"");
		assertThat(send("[")).hasStatus(422);
	}

	private MvcTestResult send(String body) {
		return this.web.post()
			.uri("/api/measure-feeds/speed-events")
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.with(user("admin"))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult post(String who, String ref, String reason) {
		return this.web.post()
			.uri(PAGE)
			.param("ref", ref)
			.param("plan", "2026-27")
			.param("from", "2026-10-01")
			.param("reason", reason)
			.with(user(who))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult get(String who, String path) {
		return this.web.get().uri(path).with(user(who)).exchange();
	}

	private void set(String ref, String plan, String from) {
		Actor.as("admin", () -> set(new NewFeed(ref, plan, from, "A test")));
	}

	private Void set(NewFeed feed) {
		this.administration.set("speed-events", feed);
		return null;
	}

	private int speedEvents() {
		return sheet(2026).measure().latest().value().intValue();
	}

	private MeasureSheet sheet(int year) {
		return Actor.as("moat.member", () -> this.register.sheet(new PlanYear(year), "speed-events"));
	}

	/** What the lead said of an action on a day, as the table keeps it. */
	private void counted(String ref, String day, int number) {
		this.sql.update("insert into action_progress (action_id, plan_id, as_of, status, confidence, percent_done,"
				+ " counted, given_by, given_at) select id, plan_id, ?, 'IN_PROGRESS', 'GREEN', 50, ?, 'police.coordinator',"
				+ " '2026-12-01 09:00:00' from priority_action where plan_year = 2026 and ref = ?",
				LocalDate.parse(day), number, ref);
	}

	private void itIs(String day) {
		this.clock.moveTo(LocalDate.parse(day).atTime(9, 0).atZone(PartnershipClock.LONDON).toInstant());
	}

}
