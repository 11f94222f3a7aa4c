package org.partnershipactions.plan.web;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.util.List;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.plan.table.ActionLineage;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** A plan that is typed, changed and renumbered action by action before it is adopted. */
@WholeProduct
@Scene("plan-drafts")
class DraftActionPagesTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private JdbcTemplate sql;

	@Autowired
	private ActionLineage lineage;

	@Test
	void aPlanBeginsWithItsFirstActionAndReadsBackAsItWasTyped() {
		assertThat(get("/plan/2040-41/actions/new")).hasStatusOk().bodyText().contains("1, a new priority");
		assertThat(post("/plan/2040-41/actions/new",
				"priority=1&priorityTitle=Road safety&ref=1.1&title=Count cars&lead=police"
						+ "&coLeads=csu&partners=kfrs&partnersInWords=Schools&due=March 2041&funding=Existing Budgets"))
			.hasStatus3xxRedirection()
			.hasRedirectedUrl("/actions/2040-41/1.1");
		assertThat(get("/actions/2040-41/1.1")).bodyText()
			.contains("Count cars", "31 March 2041", "Schools", "Added to the plan", "/edit");
		assertThat(get("/plan/2040-41")).bodyText().contains("Road safety");
		assertThat(get("/api/actions/2040-41/1.1/draft")).bodyJson()
			.extractingPath("$.action.leads")
			.asArray()
			.containsExactly("police", "csu");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					due      | {"ref":"1.7","priority":"1","title":"Walk","leads":["csu"],"due":"31 September 2041"} | There is no such day
					due      | {"ref":"1.7","priority":"1","title":"Walk","leads":["csu"],"due":"March 2050"}        | outside the plan year
					ref      | {"priority":"1","title":"Walk","leads":["csu"]}                                       | Reference is missing
					title    | {"ref":"1.7","priority":"1","leads":["csu"]}                                          | Action is missing
					leads    | {"ref":"1.7","priority":"1","title":"Walk"}                                           | Lead agency is missing
					leads    | {"ref":"1.7","priority":"1","title":"Walk","leads":["nobody"]}                        | Choose agencies
					partners | {"ref":"1.7","priority":"1","title":"Walk","leads":["csu"],"partnersInWords":"all but not schools"} | does not take part
					priority | {"ref":"1.7","title":"Walk","leads":["csu"]}                                          | Choose the priority
					""")
	void refusesWhatTheImportRefusesAndNamesTheField(String field, String body, String words) {
		assertThat(send(HttpMethod.POST, "/api/plans/2041-42/actions", body)).hasStatus(422)
			.bodyJson()
			.hasPathSatisfying("$.errors[0].field", (path) -> assertThat(path).isEqualTo(field))
			.hasPathSatisfying("$.errors[0].message", (path) -> path.assertThat().asString().contains(words));
		assertThat(get("/plan/2041-42")).as("nothing was written").hasStatus(404);
	}

	@Test
	void keepsWhatWasTypedWhereItCannotBeTaken() {
		assertThat(post("/plan/2042-43/actions/new",
				"priority=1&ref=1.1&title=A long thought&lead=police&due=soonish&funding=Lottery"))
			.hasStatus(422)
			.bodyText()
			.contains("A long thought", "soonish", "Lottery", "cannot be read as a date", "href=\"#due\"");
	}

	@Test
	void theSecondIsToldWhatTheFirstChangedAndKeepsWhatTheyTyped() {
		add("2043-44", "2.1", "Patrol at night");
		String key = key("2043-44", "2.1");
		String form = "&key=" + key + "&priority=2&lead=csu&due=Ongoing&version=";
		int first = version("2043-44", "2.1");
		assertThat(post("/actions/2043-44/2.1/edit", "ref=2.2&title=Patrol at dusk" + form + first))
			.hasStatus3xxRedirection()
			.hasRedirectedUrl("/actions/2043-44/2.2");
		int now = version("2043-44", "2.2");
		MvcTestResult second = post("/actions/2043-44/2.1/edit", "ref=2.1&title=Patrol at dawn" + form + first);
		assertThat(second).hasStatus(409)
			.bodyText()
			.contains("Partnership manager", "title from", "Patrol at night", "Patrol at dusk", "Patrol at dawn",
					"name=\"version\" value=\"" + now + "\"", "/actions/2043-44/2.2/edit");
		assertThat(post("/actions/2043-44/2.2/edit", "ref=2.2&title=Patrol at dawn" + form + now))
			.hasStatus3xxRedirection();
		assertThat(send(HttpMethod.PATCH, "/api/actions/2043-44/2.2", "{\"version\":" + first + ",\"title\":\"Mine\"}"))
			.hasStatus(409)
			.bodyJson()
			.hasPathSatisfying("$.saved.action.title", (path) -> assertThat(path).isEqualTo("Patrol at dawn"))
			.hasPathSatisfying("$.yours.title", (path) -> assertThat(path).isEqualTo("Mine"));
		assertThat(send(HttpMethod.PATCH, "/api/actions/2043-44/2.2", "{\"title\":\"Mine\"}")).hasStatus(422);
		assertThat(send(HttpMethod.PATCH, "/api/actions/2043-44/2.2",
				"{\"version\":" + version("2043-44", "2.2") + ",\"due\":\"Q3\"}"))
			.hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.action.due", (path) -> assertThat(path).isEqualTo("2043-12-31"))
			.hasPathSatisfying("$.action.title", (path) -> assertThat(path).isEqualTo("Patrol at dawn"));
	}

	@Test
	void whatIsLeftOutSaysWhyAndIsNotWrittenOver() {
		add("2044-45", "3.1", "Paint a wall");
		add("2044-45", "4.1", "Plant a tree");
		String key = key("2044-45", "3.1") + "&version=" + version("2044-45", "3.1");
		assertThat(post("/actions/2044-45/3.1/drop", "key=" + key + "&reason=")).hasStatus(422);
		assertThat(get("/actions/2044-45/3.1/drop")).hasStatusOk();
		assertThat(post("/actions/2044-45/3.1/drop", "key=" + key + "&reason=No wall is left"))
			.hasStatus3xxRedirection()
			.hasRedirectedUrl("/plan/2044-45");
		assertThat(get("/actions/2044-45/3.1")).hasStatus(404);
		assertThat(get("/plan/2044-45")).as("its priority went with it").bodyText().doesNotContain("Theme 3");
		assertThat(
				post("/actions/2044-45/3.1/edit", "key=" + key + "&ref=3.1&priority=4&title=Paint two walls&lead=csu"))
			.hasStatus(409)
			.bodyText()
			.contains("No wall is left", "Paint two walls", "/plan/2044-45/actions/new");
		assertThat(send(HttpMethod.POST, "/api/plans/2044-45/actions",
				"{\"ref\":\"4.1\",\"priority\":\"4\",\"title\":\"Again\",\"leads\":[\"csu\"]}"))
			.hasStatus(422)
			.bodyText()
			.contains("Reference 4.1 is that of another action");
	}

	@Test
	void whatIsSplitAndMergedGoesOnWithTheLinesOfBoth() {
		add("2047-48", "7.1", "Teach riding");
		add("2047-48", "7.2", "Lend helmets");
		PlanYear next = new PlanYear(2048);
		String riding = key("2047-48", "7.1");
		String helmets = key("2047-48", "7.2");
		assertThat(get("/actions/2047-48/7.1/split")).hasStatusOk().bodyText().contains("Second part");
		assertThat(post("/actions/2047-48/7.1/split",
				"key=" + riding + "&version=" + version("2047-48", "7.1") + "&parts[0].ref=7.1"
						+ "&parts[0].title=Teach children&parts[1].ref=7.2&parts[1].title=Teach adults"))
			.hasStatus(422)
			.bodyText()
			.contains("Part 2: Reference 7.2 is that of another action", "#field-parts-1-ref", "Teach adults");
		assertThat(post("/actions/2047-48/7.1/split",
				"key=" + riding + "&version=" + version("2047-48", "7.1") + "&parts[0].ref=7.1"
						+ "&parts[0].title=Teach children&parts[1].ref=7.3&parts[1].title=Teach adults"))
			.hasStatus3xxRedirection();
		assertThat(get("/actions/2047-48/7.3")).bodyText().contains("Teach adults", "Split off from action 7.1");
		String adults = key("2047-48", "7.3");
		assertThat(get("/actions/2047-48/7.3/merge")).hasStatusOk().bodyText().contains("7.2 Lend helmets");
		assertThat(post("/actions/2047-48/7.3/merge", "key=" + adults + "&version=1&other=&title=")).hasStatus(422)
			.bodyText()
			.contains("Choose another action");
		assertThat(send(HttpMethod.POST, "/api/actions/2047-48/7.3/merge",
				"{\"version\":%d,\"other\":\"7.2\",\"otherVersion\":%d}".formatted(version("2047-48", "7.3"),
						version("2047-48", "7.2"))))
			.hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.action.title", (path) -> assertThat(path).isEqualTo("Teach adults; Lend helmets"));
		assertThat(send(HttpMethod.POST, "/api/plans/2047-48/roll-forward", "{\"to\":\"2048-49\"}")).hasStatusOk();
		assertThat(this.lineage.actions(List.of(riding, helmets, adults), "sevenoaks", next)).hasSize(3)
			.hasEntrySatisfying(riding, (action) -> assertThat(action.ref()).isEqualTo("7.1"))
			.hasEntrySatisfying(helmets, (action) -> assertThat(action.ref()).isEqualTo("7.3"))
			.hasEntrySatisfying(adults, (action) -> assertThat(action.ref()).isEqualTo("7.3"));
	}

	@Test
	void onlyAManagerEditsAndOnlyADraft() {
		add("2045-46", "5.1", "Lend bicycles");
		assertThat(this.web.get().uri("/plan/2045-46/actions/new").with(user("csu.member"))).hasStatus(403);
		assertThat(this.web.get().uri("/actions/2045-46/5.1/edit").with(user("csu.member"))).hasStatus(403);
		assertThat(send(HttpMethod.PUT, "/api/plans/2045-46/priorities/5", "{\"taskGroup\":\"asb\"}")).hasStatus(204);
		String key = key("2045-46", "5.1") + "&version=" + version("2045-46", "5.1");
		assertThat(send(HttpMethod.POST, "/api/plans/2045-46/adoption", "{}")).hasStatusOk();
		assertThat(post("/actions/2045-46/5.1/edit", "key=" + key + "&ref=5.1&priority=5&title=Sell bicycles&lead=csu"))
			.hasStatus(409)
			.bodyText()
			.contains("is adopted", "Sell bicycles");
	}

	/** Today is 1 June 2026. */
	@Test
	void whatIsAddedToARunningPlanBeginsAtOnceOrOnceTheBoardAgrees() {
		add("2026-27", "8.1", "Count cars");
		assertThat(send(HttpMethod.PUT, "/api/plans/2026-27/priorities/8", "{\"taskGroup\":\"asb\"}")).hasStatus(204);
		assertThat(send(HttpMethod.POST, "/api/plans/2026-27/adoption", "{}")).hasStatusOk();
		assertThat(get("/plan/2026-27/actions/new")).bodyText().contains("the action begins at once");
		assertThat(send(HttpMethod.POST, "/api/plans/2026-27/actions", row("8.2", "31 May 2026"))).hasStatus(422)
			.bodyJson()
			.hasPathSatisfying("$.errors[0].field", (path) -> assertThat(path).isEqualTo("due"))
			.hasPathSatisfying("$.errors[0].message", (path) -> path.assertThat().asString().contains("has passed"));
		assertThat(send(HttpMethod.POST, "/api/plans/2026-27/actions", row("8.2", "March 2027"))).hasStatus(201);
		assertThat(get("/api/actions/2026-27/8.2")).bodyJson().extractingPath("$.stage").isEqualTo("plan");
		assertThat(openTasks("8.2")).containsExactly("Task_PlanDelivery");
		decidesTheBoard(true);
		try {
			theBoardDecides();
		}
		finally {
			decidesTheBoard(false);
		}
	}

	private void theBoardDecides() {
		assertThat(post("/plan/2026-27/actions/new", "priority=8&ref=8.3&title=Count+lorries&lead=csu&due=March+2027"))
			.hasStatus3xxRedirection()
			.hasRedirectedUrl("/plan/2026-27/proposals");
		assertThat(send(HttpMethod.POST, "/api/plans/2026-27/actions", row("8.3", "March 2027"))).hasStatus(422)
			.bodyText()
			.contains("is proposed already");
		assertThat(send(HttpMethod.POST, "/api/plans/2026-27/actions", row("8.4", "March 2027"))).hasStatus(202);
		assertThat(get("/actions/2026-27/8.3")).hasStatus(404);
		assertThat(get("/plan/2026-27")).bodyText().contains("2 proposed actions wait for the board");
		String first = "/plan/2026-27/proposals/" + proposal("8.3");
		assertThat(post(first, "agrees=yes")).as("a manager is not the board").hasStatus(403);
		assertThat(post("board", first, "words=Later")).hasStatus(422).bodyText().contains("Later", "Choose whether");
		assertThat(post("board", first, "agrees=no&words=")).hasStatus(422);
		assertThat(post("board", first, "agrees=yes")).hasStatus3xxRedirection();
		assertThat(post("board", first, "agrees=yes")).hasStatus(409).bodyText().contains("it agreed");
		assertThat(openTasks("8.3")).containsExactly("Task_PlanDelivery");
		assertThat(post("board", "/plan/2026-27/proposals/" + proposal("8.4"), "agrees=no&words=No money"))
			.hasStatus3xxRedirection();
		assertThat(get("/actions/2026-27/8.4")).hasStatus(404);
		assertThat(get("/plan/2026-27/proposals")).bodyText().contains("No proposed action waits");
	}

	private void decidesTheBoard(boolean decides) {
		assertThat(post("admin", "/administration/figures/plan.new-action.board",
				"value=" + (decides ? 1 : 0) + "&from=2026-06-01&reason=The board wants it"))
			.hasStatus3xxRedirection();
	}

	private List<String> openTasks(String ref) {
		return this.sql.queryForList("select task from work_item where subject_ref = ? and state = 'OPEN'"
				+ " and partnership = 'sevenoaks'", String.class, ref);
	}

	private String proposal(String ref) {
		return this.sql.queryForObject("select id from action_proposal where ref = ?", String.class, ref);
	}

	private static String row(String ref, String due) {
		return """
				{"ref":"%s","priority":8,"title":"Count lorries","leads":["csu"],"partners":["kfrs"],"due":"%s"}
				""".formatted(ref, due);
	}

	@Test
	void aPriorityIsNotRenamedOverAnotherNameThatNobodySaw() {
		add("2046-47", "6.1", "Mend lamps");
		String address = "/plan/2046-47/priorities/6";
		assertThat(post(address, "title=Light&seenTitle=Theme 6&seenTaskGroup=")).hasStatus3xxRedirection();
		assertThat(post(address, "title=Dark&seenTitle=Theme 6&seenTaskGroup=")).hasStatus(409)
			.bodyText()
			.contains("Theme 6", "Light", "value=\"Dark\"", "name=\"seenTitle\" value=\"Light\"");
		assertThat(post(address, "title=Dark&seenTitle=Light&seenTaskGroup=")).hasStatus3xxRedirection();
		assertThat(this.sql.queryForObject("select count(*) from audit_entry where event = 'PriorityRenamed'",
				Integer.class))
			.isEqualTo(2);
	}

	private void add(String year, String ref, String title) {
		String priority = ref.substring(0, 1);
		assertThat(send(HttpMethod.POST, "/api/plans/" + year + "/actions", """
				{"ref":"%s","priority":"%s","priorityTitle":"Theme %s","title":"%s","leads":["csu"]}
				""".formatted(ref, priority, priority, title))).hasStatus(201);
	}

	private String key(String year, String ref) {
		return this.sql.queryForObject("select id from priority_action where plan_year = ? and ref = ?", String.class,
				Integer.valueOf(year.substring(0, 4)), ref);
	}

	private int version(String year, String ref) {
		return JsonPath.read(body(get("/api/actions/" + year + "/" + ref + "/draft")), "$.version");
	}

	private static String body(MvcTestResult answer) {
		try {
			return answer.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private MvcTestResult get(String path) {
		return this.web.get().uri(path).with(user("manager")).exchange();
	}

	private MvcTestResult post(String path, String form) {
		return post("manager", path, form);
	}

	private MvcTestResult post(String who, String path, String form) {
		return this.web.post()
			.uri(path)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.content(form.replace(' ', '+'))
			.with(user(who))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult send(HttpMethod method, String path, String body) {
		return this.web.method(method)
			.uri(path)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.with(user("manager"))
			.with(csrf())
			.exchange();
	}

}
