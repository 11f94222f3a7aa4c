package org.partnershipactions.planning;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.PriorityOwners;
import org.partnershipactions.plan.document.PlanFile;
import org.partnershipactions.plan.table.ActionLine;
import org.partnershipactions.plan.table.ActionLineage;
import org.partnershipactions.plan.table.PlanAdoption;
import org.partnershipactions.plan.table.PlanBeginning;
import org.partnershipactions.plan.table.PlanImport;
import org.partnershipactions.planning.cycle.AnnualPlanStarting;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.OnBehalf;
import org.partnershipactions.testing.Scene;
import org.partnershipactions.workflow.DueTimers;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Queue.QueueHandedOver;
import org.partnershipactions.workflow.StepNotOpen;
import org.partnershipactions.worklist.WorkItemCompletion;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** A small partnership makes its second plan, from the first score to the first day. */
@WholeProduct
@Scene("annual-plan")
class AnnualPlanStoryTests {

	private static final PlanYear OLD = new PlanYear(2026);

	private static final PlanYear NEW = new PlanYear(2027);

	private static final String TABLE = """
			ref,title,lead_agencies,other_partners,by_when,funding
			3.1,Walk the estate,Moat,CSU,March 2027,Existing Budgets
			3.2,Light the park,CSU,Moat,February 2027,Existing Budgets
			3.3,Mend the fence,CSU,Moat,March 2027,Existing Budgets
			3.4,Paint the bridge,CSU,Moat,March 2027,Existing Budgets
			""";

	@Autowired
	private PlanImport imports;

	@Autowired
	private PlanAdoption adoption;

	@Autowired
	private PlanBeginning beginning;

	@Autowired
	private AnnualPlanStarting starting;

	@Autowired
	private PriorityOwners owners;

	@Autowired
	private ActionLineage lineage;

	@Autowired
	private WorkItemCompletion completion;

	@Autowired
	private DueTimers timers;

	@Autowired
	private PartnershipClock clock;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private JdbcTemplate sql;

	@Autowired
	private MockMvcTester web;

	@BeforeEach
	void thePlanOfTheFirstYearRuns() {
		itIs("2026-06-01");
		Actor.as("manager",
				() -> this.imports.importPlan(OLD, PlanFile.of("plan.csv", TABLE.getBytes(StandardCharsets.UTF_8))));
		this.owners.carryOver("sevenoaks", new PlanYear(2016), OLD);
		Actor.as("manager", () -> this.adoption.adopt(OLD));
	}

	@Test
	void theSecondPlanFollowsFromTheFirst() {
		itBeginsOnceOnTheFirstOfOctober();
		theManagerScores();
		theBoardChooses();
		theTaskGroupsDraft();
		everyAgencyIsAsked();
		theBoardReturnsAndAdopts();
		itBeginsOnTheFirstOfApril();
		whatIsOpenInTheOldPlanIsCarriedOrClosed();
	}

	private void itBeginsOnceOnTheFirstOfOctober() {
		itIs("2026-09-30");
		assertThat(startDue()).isZero();
		itIs("2026-10-01");
		assertThat(startDue()).isEqualTo(1);
		assertThat(startDue()).as("another machine that looks").isZero();
		assertThat(send("manager", "/api/annual-plans", "{\"year\":\"2027-28\"}")).hasStatus(409);
		assertThat(send("manager", "/api/annual-plans", "{\"year\":\"2040-41\"}")).hasStatus(409);
		assertThat(send("manager", "/api/annual-plans", "{\"year\":\"next\"}")).hasStatus(422);
		assertThat(send("csu.member", "/api/annual-plans", "{\"year\":\"2027-28\"}")).hasStatus(403);
		assertThat(open()).containsExactly("Task_ScoreIssues partnership 2026-10-29");
		long item = item("Task_ScoreIssues");
		assertThat(get("manager", "/work/" + item)).bodyText()
			.contains("Anti-social behaviour", "Actions of 2026-27", "4, 0 of them closed, 4 late",
					"Other measures of 2026-27");
	}

	private void theManagerScores() {
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> does("manager", "Task_ScoreIssues", Map.of("issues", List.of(Map.of("issue", "1")))))
			.satisfies((refused) -> assertThat(refused.errors()).extracting((error) -> error.field())
				.contains("issues[0].harm"));
		does("manager", "Task_ScoreIssues", Map.of("issues", List.of(scored(Map.of("issue", "1"), "MEDIUM")), "others",
				List.of(scored(Map.of("title", "Rural theft", "note", "Asked at four markets"), "HIGH"))));
		assertThat(get("manager", "/api/annual-plans/2027-28")).bodyJson()
			.extractingPath("$.issues[*].sum")
			.asArray()
			.containsExactly(12, 18);
		String assessment = "/api/reports/strategic-assessment?plan=2027-28&format=";
		assertThat(get("board", assessment + "csv")).hasStatusOk()
			.bodyText()
			.contains("scores,Rural theft,Sum of 18,18", "Asked at four markets");
		assertThat(get("board", assessment + "html")).hasStatusOk()
			.bodyText()
			.contains("The board has not chosen the priorities yet", "Harm", "Other measures of 2026-27");
		assertThat(get("board", assessment + "docx")).hasStatusOk();
		assertThat(get("csu.member", assessment + "csv")).as("counts of each day").hasStatus(403);
	}

	private void theBoardChooses() {
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> does("board", "Task_ChoosePriorities",
					Map.of("issues", List.of(Map.of("issue", "1", "number", 1)))))
			.satisfies((refused) -> assertThat(refused.errors()).extracting((error) -> error.field())
				.containsExactly("issues[1].taskGroup"));
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> does("board", "Task_ChoosePriorities",
					Map.of("issues",
							List.of(Map.of("issue", "1", "number", 1, "taskGroup", "asb"),
									Map.of("issue", "2", "number", 1, "taskGroup", "road-safety")))))
			.withMessageContaining("number of its own");
		does("board", "Task_ChoosePriorities",
				Map.of("issues", List.of(Map.of("issue", "1", "number", 1, "taskGroup", "asb"),
						Map.of("issue", "2", "number", 2, "taskGroup", "road-safety"))));
		assertThat(open()).containsExactlyInAnyOrder("Task_DraftActions group:asb 2026-10-29",
				"Task_DraftActions group:road-safety 2026-10-29");
		assertThat(get("manager", "/plan/2027-28")).hasStatusOk();
	}

	private void theTaskGroupsDraft() {
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> does("asb.lead", "Task_DraftActions",
				Map.of("actions", List.of(Map.of("action", "3.1", "decision", "CARRY"),
						Map.of("action", "3.2", "decision", "CHANGE", "title", "Light all parks"),
						Map.of("action", "3.3", "decision", "CARRY"), Map.of("action", "3.4", "decision", "CARRY")))))
			.satisfies((refused) -> assertThat(refused.errors()).extracting((error) -> error.field())
				.containsExactly("actions[1].reason"));
		does("asb.lead", "Task_DraftActions", Map.of("actions", List.of(Map.of("action", "3.1", "decision", "CARRY"),
				Map.of("action", "3.2", "decision", "CHANGE", "title", "Light all parks", "reason", "It worked in one"),
				Map.of("action", "3.3", "decision", "SPLIT", "title", "Mend the fence", "part", "Plant the hedge",
						"reason", "Two seasons"),
				Map.of("action", "3.4", "decision", "DROP", "reason", "The bridge is gone"))));
		does("road-safety.lead", "Task_DraftActions",
				Map.of("added", List.of(Map.of("title", "Mark the tools", "lead", "police"))));
		assertThat(this.sql.queryForList("select concat(ref, ' ', title, ' ', due_on) from priority_action"
				+ " where plan_year = 2027 order by sort_ref", String.class))
			.containsExactly("1.1 Walk the estate 2028-03-31", "1.2 Light all parks 2028-02-29",
					"1.3 Mend the fence 2028-03-31", "1.4 Plant the hedge 2028-03-31", "2.1 Mark the tools 2028-03-31");
		List<String> lines = List.of("3.1", "3.2", "3.3", "3.4")
			.stream()
			.map((ref) -> this.lineage.line("sevenoaks", OLD, ref).orElseThrow())
			.toList();
		assertThat(this.lineage.actions(lines, "sevenoaks", NEW).values()).extracting(ActionLine::ref)
			.containsExactlyInAnyOrder("1.1", "1.2", "1.3");
	}

	private void everyAgencyIsAsked() {
		assertThat(open()).containsExactlyInAnyOrder("Task_AcceptRole agency:csu 2026-10-15",
				"Task_AcceptRole agency:moat 2026-10-15", "Task_AcceptRole agency:police 2026-10-15");
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> does("csu.coordinator", "Task_AcceptRole", "agency:csu", Map.of("answer", "DECLINE")));
		theManagerAnswersInThePlaceOfAnAgencyWithoutACoordinator();
		does("csu.coordinator", "Task_AcceptRole", "agency:csu",
				Map.of("answer", "DECLINE", "words", "Not without money"));
		does("moat.coordinator", "Task_AcceptRole", "agency:moat", Map.of("answer", "NIL"));
		itIs("2026-10-16");
		assertThat(get("board", "/api/annual-plans/2027-28")).bodyJson()
			.extractingPath("$.roles[*].state")
			.asArray()
			.containsExactly("DECLINED", "NOTHING", "NO_ANSWER");
	}

	/** Members alone cannot answer for an agency; its first coordinator can. */
	private void theManagerAnswersInThePlaceOfAnAgencyWithoutACoordinator() {
		List<String> held = this.sql.queryForList(
				"select id from membership where agency = 'moat' and role = 'COORDINATOR' and ends is null",
				String.class);
		held.forEach((id) -> this.sql.update("update membership set ends = '2026-09-30' where id = ?", id));
		this.events.publishEvent(new QueueHandedOver("sevenoaks", Queue.ofAgency("moat", "coordinator")));
		long item = this.sql.queryForObject("select max(id) from work_item where task = 'Task_AcceptRole'"
				+ " and team = 'partnership' and state = 'OPEN'", Long.class);
		assertThat(get("manager", "/work/" + item)).bodyText()
			.contains("in the agency&#39;s place: nobody is its coordinator");
		assertThat(send("admin", "/api/people/csu.member/roles",
				"{\"role\":\"coordinator\",\"agency\":\"moat\",\"from\":\"2026-10-01\"}"))
			.hasStatus2xxSuccessful();
		String request = this.sql.queryForObject("select id from role_request where state = 'WAITING'", String.class);
		assertThat(send("manager", "/api/role-requests/" + request + "/decision", "{\"decision\": \"give\"}"))
			.hasStatus2xxSuccessful();
		assertThat(open()).contains("Task_AcceptRole agency:moat 2026-10-15");
		held.forEach((id) -> this.sql.update("update membership set ends = null where id = ?", id));
	}

	private void theBoardReturnsAndAdopts() {
		assertThat(open()).containsExactly("Task_AdoptPlan partnership 2026-11-06");
		assertThat(send("manager", "/api/plans/2027-28/actions",
				"{\"ref\":\"2.2\",\"priority\":\"2\",\"title\":\"Watch the yards\",\"leads\":[\"kfrs\"]}"))
			.hasStatus(201);
		assertThat(get("board", "/work/" + item("Task_AdoptPlan"))).bodyText()
			.contains("Not asked, as the draft names it only since then");
		assertThat(send("manager", "/api/actions/2027-28/2.2/drop", "{\"reason\":\"Not yet\",\"version\":1}"))
			.hasStatus(204);
		assertThatExceptionOfType(StepNotOpen.class)
			.isThrownBy(() -> does("board", "Task_AdoptPlan", Map.of("decision", "ADOPT")))
			.withMessageContaining("declined to lead");
		assertThat(get("manager", "/plan/2027-28/adopt")).hasStatusOk()
			.bodyText()
			.contains("the board adopts the plan", "the board is not asked", "declined their role",
					"Community Safety Unit", "or were not asked", "Kent Police");
		does("board", "Task_AdoptPlan", Map.of("decision", "RETURN", "reason", "Find the money"));
		does("asb.lead", "Task_DraftActions", Map.of());
		does("road-safety.lead", "Task_DraftActions", Map.of());
		List.of("csu", "moat", "police")
			.forEach((agency) -> does(agency + ".coordinator", "Task_AcceptRole", "agency:" + agency,
					Map.of("answer", "ACCEPT")));
		nobodyLeads("police");
		does("board", "Task_AdoptPlan", Map.of("decision", "ADOPT"));
		assertThat(open()).isEmpty();
		assertThat(get("board", "/annual-plans/2027-28")).hasStatusOk()
			.bodyText()
			.contains("Adopted", "Rural theft", "18 of 18", "Priority 2", "The bridge is gone")
			.containsPattern("Accepted, by \\S+");
		assertThat(get("board", "/annual-plans")).hasStatusOk().bodyText().contains("2027-28");
	}

	/** Without anybody in an agency that leads, its tasks would be the manager's. */
	private void nobodyLeads(String agency) {
		List<String> held = this.sql.queryForList("select id from membership where agency = ? and ends is null",
				String.class, agency);
		held.forEach((id) -> this.sql.update("update membership set ends = '2026-10-01' where id = ?", id));
		assertThatExceptionOfType(StepNotOpen.class)
			.isThrownBy(() -> does("board", "Task_AdoptPlan", Map.of("decision", "ADOPT")))
			.withMessageContaining("Nobody has a role in Kent Police");
		assertThat(get("manager", "/plan/2027-28/adopt")).bodyText()
			.contains("Nobody has a role in these agencies", "<li>Kent Police</li>")
			.doesNotContain("<li>Moat</li>");
		held.forEach((id) -> this.sql.update("update membership set ends = null where id = ?", id));
		assertThat(get("manager", "/plan/2027-28/adopt")).bodyText().doesNotContain("Nobody has a role");
	}

	private void itBeginsOnTheFirstOfApril() {
		assertThat(planning(2027)).isZero();
		itIs("2027-03-15");
		assertThat(get("csu.member", "/")).bodyText()
			.containsPattern("(?s)The plan year\\s+2027-28\\s+begins on\\s+1 April 2027.*Its plan is adopted")
			.doesNotContain("is over");
		itIs("2027-04-01");
		assertThat(OnBehalf.ofSystem(this.beginning::beginDue)).isEqualTo(1);
		assertThat(planning(2027)).isEqualTo(5);
		bothYearsStandOnTheSamePages();
	}

	private void bothYearsStandOnTheSamePages() {
		assertThat(get("manager", "/")).bodyText()
			.containsPattern("(?s)The plan year\\s+2026-27\\s+is over.*4 of its actions.*carry or close them");
		assertThat(get("csu.member", "/")).bodyText()
			.containsPattern("(?s)The plan year\\s+2026-27\\s+is over.*4 of its actions")
			.doesNotContain("carry or close them");
		assertThat(get("csu.member", "/work?scope=team")).bodyText()
			.contains("3.3 (2026-27) Mend the fence", "1.3 (2027-28) Mend the fence");
	}

	private void whatIsOpenInTheOldPlanIsCarriedOrClosed() {
		assertThat(get("manager", "/plan/2026-27/year-end")).hasStatusOk()
			.bodyText()
			.contains("3.1 (2026-27) Walk the estate", "In the next plan: 1.1");
		assertThat(send("manager", "/api/plans/2027-28/year-end", "{\"actions\":[]}")).hasStatus(409);
		assertThat(post("/plan/2027-28/year-end", "decision-1.1=CLOSE&reason-1.1=Rain")).hasStatus(409)
			.bodyText()
			.contains("runs until 31 March 2028", ">Rain</textarea>");
		assertThat(post("/plan/2026-27/year-end", "decision-3.2=CLOSE")).hasStatus(422)
			.bodyText()
			.contains("why action 3.2 is carried or closed");
		assertThat(send("csu.member", "/api/plans/2026-27/year-end", "{\"actions\":[]}")).hasStatus(403);
		assertThat(send("manager", "/api/plans/2026-27/year-end",
				"{\"actions\":[{\"ref\":\"3.1\",\"decision\":\"CARRY\"}]}"))
			.hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("actions[0].reason");
		assertThat(send("manager", "/api/plans/2026-27/year-end",
				"{\"actions\":[{\"ref\":\"3.4\",\"decision\":\"CARRY\",\"reason\":\"A bridge\",\"priority\":9}]}"))
			.hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("actions[0].priority");
		assertThat(get("manager", "/plan/2026-27/year-end")).bodyText()
			.containsPattern("value=\"1\"\\s+selected=\"selected\">1\\. ")
			.contains("value=\"2\">2. Rural theft");
		assertThat(send("manager", "/api/plans/2026-27/year-end", """
				{"actions":[{"ref":"3.1","decision":"CARRY","reason":"It rained"},
				 {"ref":"3.4","decision":"CARRY","reason":"A new bridge is built","priority":2},
				 {"ref":"3.3","decision":"CLOSE","reason":"It stands again"}]}
				""")).hasStatusOk().bodyJson().extractingPath("$.ended").isEqualTo(3);
		assertThat(get("manager", "/api/plans/2026-27/year-end")).bodyJson()
			.extractingPath("$[*].ref")
			.asArray()
			.containsExactly("3.2");
		assertThat(get("manager", "/actions/2026-27/3.1")).bodyText()
			.contains("Carried into the plan 2027-28 as action 1.1. It rained");
		assertThat(get("manager", "/api/actions/2027-28/2.2")).bodyJson().extractingPath("$.stage").isEqualTo("plan");
		assertThat(planning(2027)).isEqualTo(6);
	}

	private static Map<String, Object> scored(Map<String, String> about, String score) {
		Map<String, Object> row = new LinkedHashMap<>(about);
		List.of("community", "rising", "volume", "harm", "comparison", "addedValue")
			.forEach((criterion) -> row.put(criterion, score));
		return row;
	}

	private int startDue() {
		return OnBehalf.ofSystem(this.starting::startDue);
	}

	private int planning(int year) {
		return this.sql.queryForObject(
				"select count(*) from work_item w join priority_action a on a.id = w.subject_key"
						+ " where a.plan_year = ? and w.task = 'Task_PlanDelivery' and w.state = 'OPEN'",
				Integer.class, year);
	}

	/** The open work of the making of the plan: step, team, due day. */
	private List<String> open() {
		return this.sql.queryForList(
				"select concat(task, ' ', team, ' ', due_on) from work_item where state = 'OPEN' and subject_ref = '2027-28'",
				String.class);
	}

	private long item(String task) {
		return this.sql.queryForObject("select max(id) from work_item where task = ? and state = 'OPEN'", Long.class,
				task);
	}

	/** Does the open step of this kind whose work it is. */
	private void does(String account, String task, Map<String, Object> answers) {
		String team = account.endsWith(".lead") ? "group:" + account.replace(".lead", "")
				: Queue.ofPartnership(account).team();
		does(account, task, team, answers);
	}

	private void does(String account, String task, String team, Map<String, Object> answers) {
		long item = this.sql.queryForObject(
				"select id from work_item where task = ? and team = ? and state = 'OPEN' and subject_ref = '2027-28'",
				Long.class, task, team);
		Actor.as(account, () -> this.completion.complete(item, answers));
	}

	private void itIs(String day) {
		this.clock.moveTo(LocalDate.parse(day).atTime(9, 0).atZone(PartnershipClock.LONDON).toInstant());
		this.timers.runDue();
	}

	private MvcTestResult get(String who, String path) {
		return this.web.get().uri(path).with(user(who)).exchange();
	}

	private MvcTestResult post(String path, String form) {
		return this.web.post()
			.uri(path)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.content(form)
			.with(user("manager"))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult send(String who, String path, String body) {
		return this.web.post()
			.uri(path)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.with(user(who))
			.with(csrf())
			.exchange();
	}

}
