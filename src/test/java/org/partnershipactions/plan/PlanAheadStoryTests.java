package org.partnershipactions.plan;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.plan.table.PlanBeginning;
import org.partnershipactions.security.OnBehalf;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * A plan that is adopted in February: its work begins on 1 April, unless asked sooner.
 */
@WholeProduct
@Scene("plan-ahead")
class PlanAheadStoryTests {

	@Autowired
	private PlanBeginning beginning;

	@Autowired
	private PartnershipClock clock;

	@Autowired
	private JdbcTemplate sql;

	@Autowired
	private MockMvcTester web;

	@AfterEach
	void asItWas() {
		itIs("2026-06-01");
	}

	@Test
	void whatIsAdoptedAheadOfItsYearBeginsOnItsFirstDayOnce() {
		itIs("2027-02-10");
		add("2027-28", "1.1");
		assertThat(get("/plan/2027-28/adopt")).bodyText().contains("on 1 April 2027", "Start the work at once");
		assertThat(post("/api/plans/2027-28/adoption", "{}")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.begins")
			.isEqualTo("2027-04-01");
		assertThat(get("/plan/2027-28")).bodyText().contains("Adopted on 10 February 2027. It begins on 1 April 2027.");
		assertThat(get("/api/actions/2027-28/1.1")).bodyJson().extractingPath("$.stage").isEqualTo("draft");
		assertThat(this.web.get().uri("/plans/2027-28")).hasStatusOk()
			.bodyText()
			.contains("Listen")
			.doesNotContain("No action of this priority was adopted");
		assertThat(post("/api/plans/2027-28/actions", action("1.2"))).hasStatus(201);
		assertThat(post("/api/plans/2027-28/adoption", "{}")).hasStatus(409);
		itIs("2027-03-31");
		assertThat(beginDue()).isZero();
		assertThat(openTasks(2027)).isEmpty();
		itIs("2027-04-01");
		assertThat(beginDue()).isEqualTo(1);
		assertThat(beginDue()).as("another machine that looks").isZero();
		assertThat(openTasks(2027)).containsExactly("Task_PlanDelivery", "Task_PlanDelivery");
		assertThat(this.sql.queryForList("select distinct step_due from priority_action where plan_year = 2027",
				LocalDate.class))
			.as("ten working days of April without Easter, which was in March")
			.containsExactly(LocalDate.of(2027, 4, 15));
		assertThat(get("/plan/2027-28")).bodyText().contains("Its actions run");
		assertThat(this.sql.queryForObject("select count(*) from audit_entry where event = 'PlanBegun'", Integer.class))
			.isEqualTo(1);
	}

	@Test
	void theWorkStartsAtOnceWhereTheManagerAsksForThat() {
		itIs("2027-02-10");
		add("2028-29", "1.1");
		assertThat(post("/api/plans/2028-29/adoption?startAtOnce=true", "{}")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.begins")
			.isEqualTo("2027-02-10");
		assertThat(openTasks(2028)).containsExactly("Task_PlanDelivery");
		itIs("2028-04-01");
		assertThat(beginDue()).isZero();
		assertThat(openTasks(2028)).hasSize(1);
	}

	private int beginDue() {
		return OnBehalf.ofSystem(this.beginning::beginDue);
	}

	private List<String> openTasks(int year) {
		return this.sql.queryForList("select w.task from work_item w join priority_action a on a.id = w.subject_key"
				+ " where a.plan_year = ? and w.state = 'OPEN'", String.class, year);
	}

	@Test
	void ongoingWorkKeepsTheDayByWhichItIsReviewed() {
		String row = """
				{"ref":"1.1","priority":"1","priorityTitle":"Noise","title":"Listen","leads":["csu"],
				 "due":"Ongoing - review March 2031"}
				""";
		assertThat(post("/api/plans/2030-31/actions", row)).hasStatus(201);
		assertThat(get("/api/plans/2030-31")).bodyText().contains("\"review\":\"2031-03-31\"");
		assertThat(get("/actions/2030-31/1.1")).bodyText().contains("Ongoing", "to be reviewed by 31 March 2031");
		assertThat(get("/plan/2030-31/export.csv")).bodyText().contains("\"Ongoing, review 31 March 2031\"");
		assertThat(post("/api/plans/2030-31/roll-forward", "{\"to\":\"2031-32\"}")).hasStatusOk();
		assertThat(get("/plan/2031-32/export.csv")).bodyText().contains("Ongoing, review 31 March 2032");
	}

	@Test
	void theLeadIsAskedForTheDateThatThePlanLeavesOpen() {
		addDue("1.1", "TBC");
		addDue("1.2", "March 2034 (tbc)");
		addDue("1.3", "March 2034");
		addDue("1.4", "ASAP");
		assertThat(get("/plan/2033-34/export.csv")).bodyText().contains("TBC", "31 March 2034 (tbc)", "ASAP");
		assertThat(post("/api/plans/2033-34/roll-forward", "{\"to\":\"2034-35\"}")).hasStatusOk();
		giveToGroup("2033-34");
		assertThat(post("/api/plans/2033-34/adoption?startAtOnce=true", "{}")).hasStatusOk();
		assertThat(asLead("/work/" + task("1.3"))).hasStatusOk().bodyText().doesNotContain("the plan leaves open");
		assertThat(asLead("/work/" + task("1.2"))).bodyText()
			.contains("The date that the plan leaves open", "31 March 2034 (tbc)");
		long open = task("1.1");
		assertThat(asLead("/work/" + open)).bodyText().contains("The date that the plan leaves open", "TBC");
		assertThat(planned(open, "2050-01-31")).hasStatus(422)
			.bodyText()
			.contains("dates[0].day", "Enter a date within the plan year 2033-34");
		assertThat(get("/api/actions/2033-34/1.1")).bodyJson().extractingPath("$.due").isNull();
		assertThat(planned(open, "2033-12-15")).hasStatusOk();
		assertThat(get("/api/actions/2033-34/1.1")).bodyJson().extractingPath("$.due").isEqualTo("2033-12-15");
		assertThat(get("/actions/2033-34/1.1")).bodyText().contains("15 December 2033", "left open (TBC)");
		assertThat(get("/actions/2033-34/1.2")).bodyText().contains("(tbc)", "The lead gives the date");
		assertThat(planned(task("1.2"), null)).hasStatus(422)
			.bodyText()
			.contains("dates[0].day", "31 March 2034 (tbc)");
		assertThat(planned(task("1.2"), "2034-03-31")).hasStatusOk();
		assertThat(planned(task("1.4"), null)).hasStatusOk();
		assertThat(get("/plan/2033-34/export.csv")).bodyText()
			.contains(",15 December 2033,2033-12-15,", ",31 March 2034,2034-03-31,", ",Ongoing,,")
			.doesNotContain("ASAP", "tbc");
		assertThat(this.sql.queryForList("select c.due_after from action_deadline_change c join priority_action a"
				+ " on a.id = c.action_id where a.plan_year = 2033", LocalDate.class))
			.as("a day that was only confirmed was not moved")
			.containsExactly(LocalDate.of(2033, 12, 15));
	}

	private void addDue(String ref, String due) {
		assertThat(post("/api/plans/2033-34/actions", """
				{"ref":"%s","priority":"1","priorityTitle":"Noise","title":"Listen","leads":["csu"],"due":"%s"}
				""".formatted(ref, due))).hasStatus(201);
	}

	private long task(String ref) {
		return this.sql.queryForObject("select w.id from work_item w join priority_action a on a.id = w.subject_key"
				+ " where a.plan_year = 2033 and a.ref = ? and w.state = 'OPEN'", Long.class, ref);
	}

	private MvcTestResult planned(long item, String day) {
		return this.web.post()
			.uri("/api/work-items/" + item + "/complete")
			.contentType(MediaType.APPLICATION_JSON)
			.content("""
					{"approach":"We listen.","outputUnit":"visits","outputTarget":4,
					 "dates":[{"day":%s}]}
					""".formatted((day != null) ? "\"" + day + "\"" : null))
			.with(user("csu.member"))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult asLead(String path) {
		return this.web.get().uri(path).with(user("csu.member")).exchange();
	}

	private void add(String year, String ref) {
		assertThat(post("/api/plans/" + year + "/actions", action(ref))).hasStatus(201);
		giveToGroup(year);
	}

	private void giveToGroup(String year) {
		assertThat(this.web.put()
			.uri("/api/plans/" + year + "/priorities/1")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"taskGroup\":\"asb\"}")
			.with(user("manager"))
			.with(csrf())).hasStatus(204);
	}

	private static String action(String ref) {
		return """
				{"ref":"%s","priority":"1","priorityTitle":"Noise","title":"Listen","leads":["csu"],"partners":["police"]}
				"""
			.formatted(ref);
	}

	private void itIs(String day) {
		this.clock.moveTo(LocalDate.parse(day).atTime(9, 0).atZone(PartnershipClock.LONDON).toInstant());
	}

	private MvcTestResult get(String path) {
		return this.web.get().uri(path).with(user("manager")).exchange();
	}

	private MvcTestResult post(String path, String body) {
		return this.web.post()
			.uri(path)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.with(user("manager"))
			.with(csrf())
			.exchange();
	}

}
