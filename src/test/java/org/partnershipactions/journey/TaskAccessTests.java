package org.partnershipactions.journey;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.contracts.AdoptedPlan;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.forms.Forms;
import org.partnershipactions.partners.PriorityOwners;
import org.partnershipactions.plan.document.PlanFile;
import org.partnershipactions.plan.table.PlanAdoption;
import org.partnershipactions.plan.table.PlanImport;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.Scene;
import org.partnershipactions.workflow.DueTimers;
import org.partnershipactions.worklist.WorkItemCompletion;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Who may read and who may do the task of each form. What is expected follows from the
 * design alone: the table says whose work each form is, an agency's and a group's people
 * see all of their work, the manager sees everything, whoever oversees everything but
 * what is about people, and nobody else sees anything. Half-written words are only for
 * whoever may do the task, and each look at what is about people is written down.
 */
@WholeProduct
@Scene("task-access")
class TaskAccessTests {

	private static final LocalDate BEGIN = LocalDate.of(2026, 6, 30);

	private static final PlanYear YEAR = new PlanYear(2026);

	private static final String PLAN = """
			ref,title,lead_agencies,other_partners,by_when,funding
			3.90,Walk the estate,Moat,CSU;WKHA;KFRS,March 2027,Existing Budgets
			3.91,Light the park,Moat,CSU,March 2027,Existing Budgets
			7.90,Watch the road,KFRS,Moat,March 2027,Existing Budgets
			""";

	/** Whose work each form is, by docs/design/processes. */
	private static final String OWNERS = """
			PlanDelivery            member
			ApproveDeliveryPlan     lead
			ReportCompletion        member
			ApproveCompletion       lead
			AnswerRequest           coordinator
			DecideOnDecline         coordinator
			MakeContribution        member
			ExplainDelay            coordinator
			ReviewOverdueWork       manager
			TriageReport            triage
			TellReporter            triage
			ContactVictim           member
			AssessRisk              member
			SuperviseCase           lead
			AgreeActionPlan         member
			AcceptCase              lead
			RemoveGraffiti          member
			UpdateVictim            member
			ReviewIntervention      member
			ProposeClosure          member
			ApproveClosure          coordinator
			TellVictim              member
			SurveyVictim            member
			DecideOnAccess          coordinator
			AcknowledgeApplication  coordinator
			DecideOnThreshold       coordinator
			ShareWhatYouHold        coordinator
			HoldPanel               coordinator
			TellApplicant           coordinator
			DecideAppeal            manager
			GiveReading             member
			GiveProgress            member
			HoldReview              lead
			ConfirmMinutes          lead
			DoFollowUp              member
			DecideOnWithdrawal      manager
			CompileQuarter          manager
			SignOffQuarter          board
			ScoreIssues             manager
			ChoosePriorities        board
			DraftPriority           lead
			AcceptRole              coordinator
			AdoptPlan               board
			""";

	private static final Set<String> OVERSEERS = Set.of("board", "auditor");

	/** Pages about people, which are not for those who only oversee. */
	private static final List<String> ABOUT_PEOPLE = List.of("/cases/", "/asb/", "/case-reviews/");

	private static final String HALF = "half-written words";

	@Autowired
	private PagesOfTheProduct pages;

	@Autowired
	private CasesAtEveryStep cases;

	@Autowired
	private PlanImport imports;

	@Autowired
	private PlanAdoption adoption;

	@Autowired
	private AdoptedPlan plan;

	@Autowired
	private PriorityOwners priorities;

	@Autowired
	private WorkItemCompletion completion;

	@Autowired
	private PartnershipClock clock;

	@Autowired
	private DueTimers timers;

	@Autowired
	private Forms forms;

	@Autowired
	private JdbcTemplate sql;

	@Autowired
	private MockMvcTester web;

	private final Map<String, String> owners = new TreeMap<>();

	private final Set<String> tried = new TreeSet<>();

	private final List<String> wrong = new ArrayList<>();

	@Test
	void eachRoleReadsAndDoesTheTaskOfEachFormAsTheDesignSays() {
		OWNERS.lines().map((line) -> line.split(" +")).forEach((line) -> this.owners.put(line[0], line[1]));
		assertThat(this.owners.keySet()).as("whose work each form is")
			.containsExactlyInAnyOrderElementsOf(this.forms.ids());
		livePlanAndCases();
		liveQuarter();
		livePlanning();
		assertThat(this.wrong).isEmpty();
		assertThat(this.tried).as("forms that were tried").containsExactlyInAnyOrderElementsOf(this.forms.ids());
	}

	private void livePlanAndCases() {
		itIs(BEGIN);
		Actor.as("manager",
				() -> this.imports.importPlan(YEAR, PlanFile.of("plan.csv", PLAN.getBytes(StandardCharsets.UTF_8))));
		this.priorities.carryOver("sevenoaks", new PlanYear(2016), YEAR);
		Actor.as("manager", () -> this.adoption.adopt(YEAR));
		this.plan.chooseMeasures(YEAR);
		this.cases.addresses();
		tryWhatIsOpen();
		actEverywhere("AgreeActionPlan", Map.of("summary", "Quiet after ten.", "powers",
				List.of(Map.of("tool", "MEDIATION", "use", "USED", "why", "Both sides are willing."))));
		tryWhatIsOpen();
		actEverywhere("AcceptCase", Map.of("decision", "ACCEPT"));
		act("3.90", "PlanDelivery", Map.of("approach", "Walks.", "outputUnit", "visits", "outputTarget", 4));
		tryWhatIsOpen();
		act("3.90", "ApproveDeliveryPlan", Map.of("decision", "APPROVE"));
		tryWhatIsOpen();
		actOnce("3.90", "AnswerRequest", Map.of("answer", "DECLINE", "reason", "Nobody is free."));
		actOnce("3.90", "AnswerRequest", Map.of("answer", "ACCEPT"));
		act("3.90", "AnswerRequest", Map.of("answer", "NOTHING"));
		tryWhatIsOpen();
		act("3.90", "DecideOnDecline", Map.of("decision", "GO_ON", "comment", "We go on."));
		act("3.90", "MakeContribution", Map.of("done", "Two walks.", "doneOn", BEGIN.toString()));
		act("3.90", "ReportCompletion", Map.of("outcome", "It is quiet.", "counted", 4));
		tryWhatIsOpen();
	}

	private void liveQuarter() {
		itIs(BEGIN.plusDays(1));
		assertThat(send("manager", "/api/quarters/2026-27/1/start", "{}")).isEqualTo(201);
		for (int day = 1; day <= 16; day++) {
			itIs(BEGIN.plusDays(day));
			tryWhatIsOpen();
		}
		decide("FOLLOW_UP", "\"words\": \"Count the lamps\", \"agency\": \"moat\", \"day\": \"2026-08-31\"");
		decide("WITHDRAWAL", "\"words\": \"The park is sold\"");
		actEverywhere("HoldReview", Map.of("outcome", "HELD", "heldOn", BEGIN.plusDays(16).toString()));
		tryWhatIsOpen();
		actEverywhere("ConfirmMinutes", Map.of("decision", "CONFIRM"));
		tryWhatIsOpen();
		actEverywhere("CompileQuarter", Map.of("highlights", "Walks.", "risks", "None."));
		tryWhatIsOpen();
	}

	/** The next plan goes on with the actions of one priority. */
	private void livePlanning() {
		assertThat(send("manager", "/api/annual-plans", "{\"year\": \"2027-28\"}")).isEqualTo(201);
		this.timers.runDue();
		tryWhatIsOpen();
		int known = this.sql.queryForObject("select count(*) from annual_plan_issue", Integer.class);
		List<Map<String, Object>> scores = IntStream.rangeClosed(1, known)
			.mapToObj((issue) -> scored("issue", String.valueOf(issue)))
			.toList();
		actEverywhere("ScoreIssues", Map.of("issues", scores, "others", List.of(scored("title", "Rural theft"))));
		this.timers.runDue();
		tryWhatIsOpen();
		actEverywhere("ChoosePriorities",
				Map.of("issues", List.of(Map.of("issue", "1", "number", 1, "taskGroup", "asb"))));
		this.timers.runDue();
		tryWhatIsOpen();
		actEverywhere("DraftPriority", Map.of("actions",
				List.of(Map.of("action", "3.90", "decision", "CARRY"), Map.of("action", "3.91", "decision", "CARRY"))));
		this.timers.runDue();
		tryWhatIsOpen();
		actEverywhere("AcceptRole", Map.of("answer", "ACCEPT"));
		this.timers.runDue();
		tryWhatIsOpen();
	}

	private static Map<String, Object> scored(String named, String what) {
		Map<String, Object> row = new HashMap<>(Map.of(named, what));
		List.of("community", "rising", "volume", "harm", "comparison", "addedValue")
			.forEach((criterion) -> row.put(criterion, "HIGH"));
		return row;
	}

	private void decide(String kind, String rest) {
		String review = this.sql
			.queryForObject("select max(subject_key) from work_item where state = 'OPEN' and form = 'HoldReview'"
					+ " and team = 'group:asb'", String.class);
		String action = this.sql.queryForObject("select id from priority_action where ref = '3.91'", String.class);
		assertThat(this.web.put()
			.uri("/api/reviews/" + review + "/decisions")
			.with(user("asb.lead"))
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"action\": \"%s\", \"kind\": \"%s\", %s}".formatted(action, kind, rest))).hasStatus(204);
	}

	/** Tries everybody at one open task of each form that was not tried yet. */
	private void tryWhatIsOpen() {
		Set<String> left = new TreeSet<>(this.owners.keySet());
		left.removeAll(this.tried);
		left.forEach((form) -> this.sql
			.queryForList(
					"select id, team, role, subject_path from work_item where state = 'OPEN' and form = ? and role = ?"
							+ " order by id limit 1",
					form, this.owners.get(form))
			.forEach((row) -> tryAll(form, new Task(((Number) row.get("id")).longValue(), row.get("team").toString(),
					row.get("role").toString(),
					ABOUT_PEOPLE.stream().anyMatch(row.get("subject_path").toString()::startsWith),
					form.equals("ExplainDelay") && row.get("subject_path").toString().startsWith("/asb/reports/")))));
	}

	private void tryAll(String form, Task task) {
		this.tried.add(form);
		String address = "/api/work-items/" + task.id();
		String owner = this.pages.ownerOf("/work/" + task.id());
		compare(form + " kept by " + owner, 204, send(owner, address + "/draft", "{\"words\": \"" + HALF + "\"}"));
		int looks = looks();
		int read = 0;
		for (Map.Entry<String, String> one : task.visitors().entrySet()) {
			String visitor = one.getKey();
			String words = bodyOf(one.getValue(), address);
			compare(form + " read by " + visitor, task.read(visitor), get(one.getValue(), address));
			compare(form + " with its draft, read by " + visitor, task.works(visitor) ? 1 : 0,
					words.contains(HALF) ? 1 : 0);
			compare(form + " done by " + visitor, task.done(visitor),
					send(one.getValue(), address + "/complete", "{}"));
			read += (task.read(visitor) == 200) ? 2 : 0;
		}
		compare(form + ", looks written down", task.aboutPeople() ? read : 0, looks() - looks);
	}

	private int looks() {
		return this.sql.queryForObject("select count(*) from view_entry", Integer.class);
	}

	private String bodyOf(String account, String address) {
		var request = this.web.get().uri(address);
		MvcTestResult answer = (account != null) ? request.with(user(account)).exchange() : request.exchange();
		return new String(answer.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private void compare(String what, int expected, int answered) {
		if (answered != expected) {
			this.wrong.add(what + ": expected " + expected + ", answers " + answered);
		}
	}

	private int get(String account, String address) {
		var request = this.web.get().uri(address);
		return status((account != null) ? request.with(user(account)).exchange() : request.exchange());
	}

	private int send(String account, String address, String body) {
		var request = this.web.post().uri(address).with(csrf()).contentType(MediaType.APPLICATION_JSON).content(body);
		return status((account != null) ? request.with(user(account)).exchange() : request.exchange());
	}

	private static int status(MvcTestResult answer) {
		return answer.getMvcResult().getResponse().getStatus();
	}

	private void itIs(LocalDate day) {
		this.clock.moveTo(day.atTime(9, 0).atZone(PartnershipClock.LONDON).toInstant());
		this.timers.runDue();
	}

	private void act(String ref, String form, Map<String, Object> answers) {
		open(form).stream().filter((id) -> refOf(id).equals(ref)).forEach((id) -> does(id, answers));
	}

	private void actOnce(String ref, String form, Map<String, Object> answers) {
		does(open(form).stream().filter((id) -> refOf(id).equals(ref)).findFirst().orElseThrow(), answers);
	}

	private void actEverywhere(String form, Map<String, Object> answers) {
		assertThat(open(form)).as(form).isNotEmpty();
		open(form).forEach((id) -> does(id, answers));
	}

	private void does(long id, Map<String, Object> answers) {
		Actor.as(this.pages.ownerOf("/work/" + id), () -> this.completion.complete(id, answers));
	}

	private List<Long> open(String form) {
		return this.sql.queryForList("select id from work_item where state = 'OPEN' and form = ? order by id",
				Long.class, form);
	}

	private String refOf(long id) {
		return this.sql.queryForObject("select subject_ref from work_item where id = ?", String.class, id);
	}

	/**
	 * An open task and whose it is.
	 *
	 * @param team such as {@code agency:moat}, {@code group:asb} or {@code partnership}
	 * @param role within the team
	 * @param aboutPeople whether it belongs to a case, a report or a case review
	 * @param byOffice whether colleagues, who see nothing of the report, read it only
	 * where they may do it
	 */
	record Task(long id, String team, String role, boolean aboutPeople, boolean byOffice) {

		/** An account for each visitor; none for nobody. */
		Map<String, String> visitors() {
			String agency = of("agency:", "moat");
			String otherAgency = agency.equals("kfrs") ? "wkha" : "kfrs";
			String group = of("group:", "asb");
			String otherGroup = group.equals("road-safety") ? "young-people" : "road-safety";
			Map<String, String> visitors = new LinkedHashMap<>();
			visitors.put("member", agency + ".member");
			visitors.put("coordinator", agency + ".coordinator");
			visitors.put("member elsewhere", otherAgency + ".member");
			visitors.put("coordinator elsewhere", otherAgency + ".coordinator");
			visitors.put("lead", group + ".lead");
			visitors.put("lead elsewhere", otherGroup + ".lead");
			List.of("manager", "board", "triage", "auditor", "admin").forEach((role) -> visitors.put(role, role));
			visitors.put("nobody", null);
			return visitors;
		}

		int read(String visitor) {
			return visitor.equals("nobody") ? 401 : (sees(visitor) ? 200 : 404);
		}

		/** Empty answers of whoever may do it are refused for what is missing in them. */
		int done(String visitor) {
			if (visitor.equals("nobody")) {
				return 401;
			}
			return works(visitor) ? 422 : (sees(visitor) ? 403 : 404);
		}

		private boolean works(String visitor) {
			return visitor.equals(this.role) || (visitor.equals("coordinator") && this.role.equals("member"));
		}

		private boolean sees(String visitor) {
			boolean colleague = this.team.startsWith("agency:") && Set.of("member", "coordinator").contains(visitor);
			return works(visitor) || (colleague && !this.byOffice) || visitor.equals("manager")
					|| (!this.aboutPeople && OVERSEERS.contains(visitor));
		}

		private String of(String prefix, String otherwise) {
			return this.team.startsWith(prefix) ? this.team.substring(prefix.length()) : otherwise;
		}

	}

}
