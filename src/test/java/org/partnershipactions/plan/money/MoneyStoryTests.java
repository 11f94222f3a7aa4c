package org.partnershipactions.plan.money;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.Scene;
import org.partnershipactions.worklist.WorkItemCompletion;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Where the money of a plan comes from, and what becomes of it. */
@WholeProduct
@Scene("plan-money")
class MoneyStoryTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private JdbcTemplate sql;

	@Autowired
	private WorkItemCompletion completion;

	/** Today is 1 June 2026. */
	@Test
	void theMoneyOfARunningPlanIsDividedAndCounted() {
		add("2026-27", "1.1", "Light the park", "Existing Budgets;PCC");
		add("2026-27", "1.2", "Walk the estate", "existing budgets");
		add("2026-27", "1.3", "Print a leaflet", "N/A");
		assertThat(send(HttpMethod.PUT, "/api/plans/2026-27/priorities/1", "{\"taskGroup\":\"asb\"}")).hasStatus(204);
		assertThat(send(HttpMethod.POST, "/api/plans/2026-27/adoption", "{}")).hasStatusOk();
		assertThat(get("/plan/2026-27/money")).hasStatusOk()
			.bodyText()
			.contains("No source is named yet", "Take over what the plan’s table names")
			.as("no plan of the year before names any")
			.doesNotContain("Take over the names of");
		assertThat(send(HttpMethod.POST, "/api/plans/2026-27/money/names", "{\"from\":\"TABLE\"}")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.added")
			.isEqualTo(2);
		assertThat(post("manager", "/plan/2026-27/money/names", "from=TABLE")).hasStatus3xxRedirection();
		assertThat(names("2026-27")).containsExactly("Existing Budgets", "PCC");
		theManagerSaysWhatTheyHave();
		theLeadsPlan();
		theLeadDivides();
		thePageCounts();
		whatIsWithdrawnIsFreeAgain();
	}

	@Test
	void amountsOfTheTableAreReadOnceAndStayWithTheFirstPart() {
		add("2034-35", "1.1", "Light the park", "PCC grant £5,000;Lottery");
		add("2034-35", "1.2", "Walk the estate", "£2k from pcc  GRANT");
		add("2034-35", "1.3", "Print a leaflet", "£1k and £3k from KCC");
		String split = "{\"version\":%d,\"parts\":[{},{\"ref\":\"1.4\",\"title\":\"Light the car park\"}]}";
		assertThat(send(HttpMethod.POST, "/api/actions/2034-35/1.1/split", split.formatted(version("2034-35", "1.1"))))
			.hasStatus2xxSuccessful();
		assertThat(get("/api/plans/2034-35")).bodyText().contains("\"PCC grant;Lottery\"");
		assertThat(send(HttpMethod.POST, "/api/plans/2034-35/money/names", "{\"from\":\"TABLE\"}")).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.added", (path) -> assertThat(path).isEqualTo(3))
			.hasPathSatisfying("$.notRead[0]", (path) -> assertThat(path).isEqualTo("1.3: £1k and £3k from KCC"));
		assertThat(names("2034-35")).containsExactlyInAnyOrder("PCC grant", "Lottery", "£1k and £3k from KCC");
		assertThat(planned("2034-35")).isEqualTo(7000.0);
	}

	private void theManagerSaysWhatTheyHave() {
		assertThat(put("/api/plans/2026-27/money/pcc", "{\"name\":\"Police and crime commissioner\",\"budget\":300}"))
			.as("nobody overwrites what they have not read")
			.hasStatus(422)
			.bodyText()
			.contains("\"field\":\"version\"");
		String pcc = "{\"name\":\"Police and crime commissioner\",\"budget\":300,\"carriedOver\":\"50.5\",\"version\":1}";
		assertThat(put("/api/plans/2026-27/money/pcc", pcc)).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.version", (path) -> assertThat(path).isEqualTo(2))
			.hasPathSatisfying("$.balance", (path) -> assertThat(path).isEqualTo(350.5));
		assertThat(put("/api/plans/2026-27/money/pcc", pcc)).as("the same once more").hasStatusOk();
		assertThat(put("/api/plans/2026-27/money/pcc", "{\"name\":\"Mine\",\"version\":1}")).hasStatus(409)
			.bodyJson()
			.hasPathSatisfying("$.saved.version", (path) -> assertThat(path).isEqualTo(2))
			.hasPathSatisfying("$.yours.name", (path) -> assertThat(path).isEqualTo("Mine"));
		assertThat(post("manager", "/plan/2026-27/money/pcc", "name=Typed&budget=7&version=1")).hasStatus(409)
			.bodyText()
			.contains("Partnership manager", "Typed", "name=\"version\" value=\"2\"");
		assertThat(post("manager", "/plan/2026-27/money/pcc", "name=&budget=1.005&carriedOver=-3&version=2"))
			.hasStatus(422)
			.bodyText()
			.contains("href=\"#name\"", "href=\"#budget\"", "href=\"#carriedOver\"", "1.005", "-3");
		assertThat(post("manager", "/plan/2026-27/money/pcc", "name=PCC&budget=&carriedOver=3&version=2"))
			.hasStatus(422)
			.bodyText()
			.contains("Enter the budget of the year too");
		assertThat(post("manager", "/plan/2026-27/money", "name=existing+BUDGETS")).hasStatus(422)
			.bodyText()
			.contains("is a source of this plan already");
		assertThat(post("manager", "/plan/2026-27/money", "name=Lottery&budget=")).hasStatus3xxRedirection()
			.hasRedirectedUrl("/plan/2026-27/money/lottery");
		assertThat(put("/api/plans/2026-27/money/Not_a_code", "{\"name\":\"Mine\"}")).hasStatus(422);
		assertThat(put("/api/plans/2026-27/money/names", "{\"name\":\"Mine\"}")).hasStatus(422);
		assertThat(put("/api/plans/2026-27/money/fund", "[]")).hasStatus(422);
		assertThat(audited("FundingSourceSet")).isGreaterThanOrEqualTo(4);
	}

	private void theLeadsPlan() {
		plan("1.1", 500);
		plan("1.2", 200);
		plan("1.3", 40);
		assertThat(money("2026-27", "1.2").<Double>read("$.undividedPlanned")).as("one source has all").isZero();
		assertThat(money("2026-27", "1.1").<Double>read("$.undividedPlanned")).isEqualTo(500.0);
		assertThat(get("/actions/2026-27/1.1")).bodyText()
			.contains("£500.00 of what is planned is not divided yet", "/plan/2026-27/money");
	}

	private void theLeadDivides() {
		int first = lineVersion("2026-27", "1.1");
		int now = first + 1;
		String lines = """
				{"version":%d,"lines":[{"source":"pcc","planned":400,"note":"Lamps"},
				 {"source":"existing-budgets","planned":"60"}]}""";
		assertThat(put("csu.member", "/api/actions/2026-27/1.1/money", lines.formatted(first))).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.version", (path) -> assertThat(path).isEqualTo(now))
			.hasPathSatisfying("$.undividedPlanned", (path) -> assertThat(path).isEqualTo(40.0));
		assertThat(put("csu.member", "/api/actions/2026-27/1.1/money", lines.formatted(first))).as("once more")
			.hasStatusOk();
		assertThat(put("manager", "/api/actions/2026-27/1.1/money", "{\"version\":%d,\"lines\":[]}".formatted(first)))
			.hasStatus(409)
			.bodyJson()
			.hasPathSatisfying("$.saved.lines[0].source", (path) -> assertThat(path).isEqualTo("pcc"));
		assertThat(put("moat.member", "/api/actions/2026-27/1.1/money", lines.formatted(now))).hasStatus(403);
		assertThat(this.web.get().uri("/actions/2026-27/1.1/money").with(user("moat.member"))).hasStatus(403);
		assertThat(post("csu.member", "/actions/2026-27/1.1/money",
				"version=" + now
						+ "&lines[0].source=pcc&lines[0].planned=400&lines[1].source=lottery&lines[1].planned=101"))
			.hasStatus(422)
			.bodyText()
			.contains("£1.00 more than the delivery plan says (£500.00)", "href=\"#field-lines-1-planned\"",
					"value=\"101\"");
		assertThat(post("csu.member", "/actions/2026-27/1.1/money", "version=" + first + "&lines[0].source=lottery"))
			.hasStatus(409)
			.bodyText()
			.contains("Community Safety Unit member", "As it is saved now", "Lamps",
					"name=\"version\" value=\"" + now + "\"");
		assertThat(get("/actions/2026-27/1.1")).bodyText()
			.contains("£40.00 of what is planned is not divided yet", "Lamps",
					"Money by source: Police and crime commissioner, planned £400.00");
	}

	private void thePageCounts() {
		assertThat(get("/plan/2026-27/money")).hasStatusOk()
			.bodyText()
			.contains("£49.50 over-committed", "£50.50 of it carried over", "£260.00", "No source said", "£80.00",
					"£740.00", "#undivided");
		assertThat(get("/plan/2026-27/money/pcc")).bodyText()
			.contains("Over-committed: £49.50 more is planned than this source has", "Light the park", "Lamps");
		assertThat(get("/plan/2026-27")).bodyText().contains("/plan/2026-27/money");
		assertThat(this.web.get().uri("/plan/2026-27/money").with(user("moat.member"))).hasStatusOk()
			.bodyText()
			.doesNotContain("Add a source");
		assertThat(get("/api/plans/2026-27/money")).bodyJson()
			.hasPathSatisfying("$.sources[2].overCommitted", (path) -> assertThat(path).isEqualTo(true))
			.hasPathSatisfying("$.undivided.actions[*].ref",
					(path) -> path.assertThat().asArray().containsExactly("1.1", "1.3"))
			.hasPathSatisfying("$.total.planned", (path) -> assertThat(path).isEqualTo(740.0))
			.hasPathSatisfying("$.total.balance", (path) -> assertThat(path).isNull());
		assertThat(get("/api/plans/2026-27/money/export.csv")).hasStatusOk()
			.bodyText()
			.contains("source,budget,carried_over,planned,spent,balance,free",
					"Police and crime commissioner,300.00,50.50,400.00,0.00,350.50,'-49.50",
					"No source said,,,80.00,0.00,,", "Total,,,740.00,0.00,,");
		assertThat(get("/plan/2026-27/money/export.xlsx")).hasStatusOk()
			.headers()
			.hasValue("Content-Disposition", "attachment; filename=\"plan-money-2026-27.xlsx\"");
	}

	private void whatIsWithdrawnIsFreeAgain() {
		assertThat(send(HttpMethod.POST, "/api/actions/2026-27/1.1/withdrawal", "{\"reason\":\"No lamps\"}"))
			.hasStatusOk();
		assertThat(get("/api/plans/2026-27/money")).bodyJson()
			.hasPathSatisfying("$.sources[2].planned", (path) -> assertThat(path).isEqualTo(0.0))
			.hasPathSatisfying("$.sources[2].actions[0].withdrawn", (path) -> assertThat(path).isEqualTo(true))
			.hasPathSatisfying("$.total.planned", (path) -> assertThat(path).isEqualTo(240.0));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			lines[0].source  | {"source":"nobodys","planned":1}
			lines[0].source  | {"planned":1}
			lines[0].planned | {"source":"kcc","planned":-1}
			lines[0].planned | {"source":"kcc","planned":1.001}
			lines[0].spent   | {"source":"kcc","spent":"1e-400000000"}
			lines[0].spent   | {"source":"kcc","spent":100000001}
			lines[1].source  | {"source":"kcc"},{"source":"kcc","planned":2}
			""")
	void refusesWhatIsNoLineAndNamesTheField(String field, String lines) {
		if (names("2051-52").isEmpty()) {
			add("2051-52", "1.1", "Walk", "KCC");
			take("2051-52");
		}
		assertThat(put("/api/actions/2051-52/1.1/money", "{\"version\":1,\"lines\":[" + lines + "]}")).hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo(field);
		assertThat(put("/api/actions/2051-52/1.1/money", "{\"lines\":[]}")).hasStatus(422);
	}

	@Test
	void whatGoesOnKeepsItsSourcesAndEachPoundStaysOnce() {
		add("2052-53", "1.1", "Teach riding", "KCC;Lottery");
		add("2052-53", "1.2", "Lend helmets", "Lottery");
		take("2052-53");
		divide("2052-53", "1.1", "{\"source\":\"kcc\",\"planned\":100},{\"source\":\"lottery\",\"planned\":30}");
		divide("2052-53", "1.2", "{\"source\":\"lottery\",\"planned\":20,\"note\":\"Helmets\"}");
		assertThat(send(HttpMethod.POST, "/api/actions/2052-53/1.1/split",
				"{\"version\":%d,\"parts\":[{\"ref\":\"1.1\"},{\"ref\":\"1.3\",\"title\":\"Teach adults\"}]}"
					.formatted(version("2052-53", "1.1"))))
			.hasStatusOk();
		assertThat(money("2052-53", "1.1").<Double>read("$.planned")).isEqualTo(130.0);
		assertThat(money("2052-53", "1.3").<List<String>>read("$.lines[*].source")).containsExactly("kcc", "lottery");
		assertThat(money("2052-53", "1.3").<Double>read("$.planned")).isZero();
		assertThat(planned("2052-53")).isEqualTo(150.0);
		assertThat(send(HttpMethod.POST, "/api/actions/2052-53/1.1/merge",
				"{\"version\":%d,\"other\":\"1.2\",\"otherVersion\":%d}".formatted(version("2052-53", "1.1"),
						version("2052-53", "1.2"))))
			.hasStatusOk();
		assertThat(money("2052-53", "1.1").<Map<String, Object>>read("$.lines[1]")).containsEntry("source", "lottery")
			.containsEntry("planned", 50.0)
			.containsEntry("note", "Helmets");
		assertThat(planned("2052-53")).isEqualTo(150.0);
		assertThat(send(HttpMethod.POST, "/api/plans/2052-53/roll-forward", "{\"to\":\"2053-54\"}")).hasStatusOk();
		assertThat(names("2053-54")).as("without budgets").containsExactly("KCC", "Lottery");
		assertThat(money("2053-54", "1.1").<List<String>>read("$.lines[*].source")).containsExactly("kcc", "lottery");
		assertThat(planned("2053-54")).isZero();
		assertThat(planned("2052-53")).isEqualTo(150.0);
		assertThat(send(HttpMethod.POST, "/api/actions/2052-53/1.1/drop",
				"{\"version\":%d,\"reason\":\"No horses\"}".formatted(version("2052-53", "1.1"))))
			.hasStatus(204);
		assertThat(planned("2052-53")).isZero();
	}

	@Test
	void theNamesOfTheYearBeforeComeWithoutTheirMoney() {
		add("2054-55", "1.1", "Walk", "KCC");
		take("2054-55");
		assertThat(put("/api/plans/2054-55/money/kcc", "{\"name\":\"County\",\"budget\":90,\"version\":1}"))
			.hasStatusOk();
		add("2055-56", "1.1", "Walk", "");
		assertThat(get("/plan/2055-56/money")).bodyText().contains("Take over the names of 2054-55");
		assertThat(post("manager", "/plan/2055-56/money/names", "from=YEAR_BEFORE")).hasStatus3xxRedirection();
		assertThat(get("/api/plans/2055-56/money")).bodyJson()
			.hasPathSatisfying("$.sources[0].name", (path) -> assertThat(path).isEqualTo("County"))
			.hasPathSatisfying("$.sources[0].budget", (path) -> assertThat(path).isNull())
			.hasPathSatisfying("$.sources[0].carriedOver", (path) -> assertThat(path).isNull());
		assertThat(get("/plan/2055-56/money/kcc")).bodyText().contains("Left in the year before: £90.00");
	}

	@Test
	void whatIsOfAnotherPartnershipIsNotThere() {
		add("2056-57", "1.1", "Walk", "KCC");
		take("2056-57");
		this.sql.update("update plan set partnership = 'weald' where plan_year = 2056");
		this.sql.update("update priority_action set partnership = 'weald' where plan_year = 2056");
		this.sql.update("update funding_source set partnership = 'weald' where plan_year = 2056");
		Stream
			.of("/plan/2056-57/money", "/plan/2056-57/money/kcc", "/api/plans/2056-57/money",
					"/plan/2056-57/money/export.csv", "/api/actions/2056-57/1.1/money", "/actions/2056-57/1.1/money")
			.forEach((path) -> assertThat(get(path)).as(path).hasStatus(404));
		assertThat(put("/api/plans/2056-57/money/kcc", "{\"name\":\"Ours\"}")).hasStatus(404);
		assertThat(put("/api/actions/2056-57/1.1/money", "{\"version\":1,\"lines\":[]}")).hasStatus(404);
		add("2056-57", "1.1", "Run", "");
		assertThat(names("2056-57")).isEmpty();
		assertThat(put("/api/actions/2056-57/1.1/money", "{\"version\":0,\"lines\":[{\"source\":\"kcc\"}]}"))
			.hasStatus(422);
	}

	@Test
	void ofTwoAtOnceTheSecondIsTold() {
		add("2057-58", "1.1", "Walk", "KCC");
		take("2057-58");
		int version = lineVersion("2057-58", "1.1");
		List<Integer> answers = Stream.of(1, 2)
			.map((amount) -> CompletableFuture.supplyAsync(() -> put("/api/actions/2057-58/1.1/money",
					"{\"version\":%d,\"lines\":[{\"source\":\"kcc\",\"planned\":%d}]}".formatted(version, amount))
				.getResponse()
				.getStatus()))
			.toList()
			.stream()
			.map(CompletableFuture::join)
			.sorted()
			.toList();
		assertThat(answers).containsExactly(200, 409);
		this.sql.update("update action_funding set version = 1000 where action_id in"
				+ " (select id from priority_action where plan_year = 2057)");
		assertThat(put("/api/actions/2057-58/1.1/money", "{\"version\":1001,\"lines\":[{\"source\":\"kcc\"}]}"))
			.as("after a thousand changes")
			.hasStatusOk();
	}

	private void plan(String ref, int money) {
		long item = this.sql.queryForObject(
				"select max(id) from work_item where task = 'Task_PlanDelivery' and subject_ref = ? and state = 'OPEN'",
				Long.class, ref);
		Actor.as("csu.member", () -> this.completion.complete(item,
				Map.of("approach", "Walk", "outputUnit", "visits", "outputTarget", 4, "money", money)));
	}

	private void divide(String year, String ref, String lines) {
		assertThat(put("/api/actions/" + year + "/" + ref + "/money",
				"{\"version\":%d,\"lines\":[%s]}".formatted(lineVersion(year, ref), lines)))
			.hasStatusOk();
	}

	private void take(String year) {
		assertThat(send(HttpMethod.POST, "/api/plans/" + year + "/money/names", "{\"from\":\"TABLE\"}")).hasStatusOk();
	}

	private double planned(String year) {
		return JsonPath.parse(text(get("/api/plans/" + year + "/money"))).<Double>read("$.total.planned");
	}

	private DocumentContext money(String year, String ref) {
		return JsonPath.parse(text(get("/api/actions/" + year + "/" + ref + "/money")));
	}

	private int lineVersion(String year, String ref) {
		return money(year, ref).<Integer>read("$.version");
	}

	private int version(String year, String ref) {
		return JsonPath.read(text(get("/api/actions/" + year + "/" + ref + "/draft")), "$.version");
	}

	private List<String> names(String year) {
		return this.sql.queryForList(
				"select name from funding_source where partnership = 'sevenoaks' and plan_year = ?" + " order by name",
				String.class, Integer.valueOf(year.substring(0, 4)));
	}

	private int audited(String event) {
		return this.sql.queryForObject("select count(*) from audit_entry where event = ?", Integer.class, event);
	}

	private void add(String year, String ref, String title, String funding) {
		assertThat(send(HttpMethod.POST, "/api/plans/" + year + "/actions", """
				{"ref":"%s","priority":"1","priorityTitle":"Safety","title":"%s","leads":["csu"],"partners":["moat"],
				 "funding":"%s"}""".formatted(ref, title, funding))).hasStatus(201);
	}

	private static String text(MvcTestResult answer) {
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

	private MvcTestResult put(String path, String body) {
		return put("manager", path, body);
	}

	private MvcTestResult put(String who, String path, String body) {
		return this.web.put()
			.uri(path)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
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

	private MvcTestResult post(String who, String path, String form) {
		return this.web.post()
			.uri(path)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.content(form)
			.with(user(who))
			.with(csrf())
			.exchange();
	}

}
