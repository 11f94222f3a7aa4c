package org.partnershipactions.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.KeptAnswers;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The pages and the API of the worklist, as a browser and a program meet them. */
@WorklistScenario
class WorkPagesTests {

	private static final String POLICE = "agency:police/member";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private TestEngine engine;

	@Autowired
	private WorkItemCompletion completion;

	@Autowired
	private TestSecrets secrets;

	@Autowired
	private JdbcTemplate sql;

	private long id;

	@BeforeEach
	void oneLateItem() {
		this.sql.execute("delete from work_item");
		this.engine.clear();
		this.secrets.clear();
		this.engine.opened(POLICE, LocalDate.of(2026, 5, 27));
		this.id = this.sql.queryForObject("select id from work_item", Long.class);
	}

	@Test
	void listsWhatWaitsForTheTeamWithItsDueDateInWords() {
		assertThat(get("police.member", "/work?scope=team")).hasStatusOk()
			.bodyText()
			.contains("27 May 2026", "3 working days late", "app-due--late", "Assign to me and open",
					"href=\"/work/" + this.id + "\"")
			.doesNotContain("Hand out");
	}

	@Test
	void offersACoordinatorThePeopleWhoCanDoTheTasks() {
		assertThat(get("police.coordinator", "/work?scope=team")).bodyText()
			.contains("Hand out", "value=\"police.colleague\"", "name=\"ids\"")
			.doesNotContain("value=\"kfrs.member\"");
	}

	@Test
	void saysWhyAListIsEmptyAndWhatComesNext() {
		assertThat(get("police.member", "/work")).bodyText().contains("You have not taken any task");
		assertThat(get("kfrs.member", "/work?scope=team")).bodyText().contains("Nothing waits for your agencies");
		assertThat(get("kfrs.member", "/work?scope=all")).bodyText().contains("no open task that you may see");
		assertThat(get("police.member", "/work?scope=team&due=none")).bodyText().contains("No open task fits");
	}

	@Test
	void leadsToTheNextPageWithTheSameFilters() {
		this.engine.opened(POLICE, LocalDate.of(2026, 5, 28));
		assertThat(get("police.member", "/work?scope=team&due=late&size=1")).bodyText()
			.contains("Next page", "due=late", "after=2026-05-27_" + this.id);
	}

	@Test
	void refusesAFilterThatIsNone() {
		assertThat(get("police.member", "/work?scope=nobody")).hasStatus(400);
		assertThat(get("police.member", "/work?priority=high")).hasStatus(400);
		assertThat(get("police.member", "/work?after=nonsense")).hasStatus(400);
	}

	@Test
	void showsFormAndRecordSideBySide() {
		assertThat(get("police.member", task())).hasStatusOk()
			.bodyText()
			.contains("Approve the delivery plan", "Earlier answers", "delivery plan returned", "Save as draft",
					"27 May 2026", "Kent Police (member)", "app-diagram");
	}

	@Test
	void showsNoFormToThoseWhoMayOnlyRead() {
		assertThat(get("manager", task())).hasStatusOk()
			.bodyText()
			.contains("You can read this task but not do it", "Hand over")
			.doesNotContain("Save as draft");
		assertThat(post("manager", task() + "/complete", Map.of("decision", "APPROVE"))).hasStatus(403);
	}

	@Test
	void hidesTasksOfOthers() {
		assertThat(get("kfrs.member", task())).hasStatus(404);
		assertThat(get("police.member", "/work/999999")).hasStatus(404);
		assertThat(post("kfrs.member", task() + "/complete", Map.of("decision", "APPROVE"))).hasStatus(404);
	}

	@Test
	void leadsBackToTheListWhenATaskIsDone() {
		MvcTestResult done = post("police.member", task() + "/complete", Map.of("decision", "APPROVE"));
		assertThat(done).hasStatus(302).hasRedirectedUrl("/work");
		assertThat(done.getMvcResult().getFlashMap().get("notice").toString()).contains("is done");
		assertThat(get("police.member", task())).bodyText().contains("This task was already completed", "by you");
	}

	@Test
	void sendsAFormBackWithWhatWasTypedAndWhatIsWrong() {
		Map<String, String> returned = Map.of("decision", "RETURN", "comment", "");
		assertThat(post("police.member", task() + "/complete", returned)).hasStatus(422)
			.bodyText()
			.contains("<title>Error: ", "There is a problem", "Enter the reason why you return the plan", "checked");
		Map<String, String> refused = Map.of("decision", "RETURN", "comment", "Not now");
		assertThat(post("police.member", task() + "/complete", refused)).hasStatus(422)
			.bodyText()
			.contains("Say more than that", "Not now");
		assertThat(post("police.member", task() + "/complete", Map.of("decision", "APPROVE", "rank", "1")))
			.hasStatus(422);
	}

	@Test
	void keepsTheTextOfWhoeverComesSecond() {
		as("police.member");
		Map<String, String> typed = Map.of("decision", "RETURN", "comment", "Count <b>sessions</b>, not people 🙂");
		assertThat(post("police.colleague", task() + "/complete", typed)).hasStatus(409)
			.bodyText()
			.contains("This task is no longer open", "by Account police.member",
					"Count &lt;b&gt;sessions&lt;/b&gt;, not people 🙂");
		assertThat(post("police.member", task() + "/complete", typed)).hasStatus(409).bodyText().contains("by you");
		assertThat(post("police.colleague", task() + "/draft", typed)).hasStatus(409).bodyText().contains("not people");
	}

	@Test
	void keepsADraftAndSaysWhoseItIs() {
		assertThat(post("police.member", task() + "/draft", Map.of("comment", "Half done"))).hasStatus(302)
			.hasRedirectedUrl(task());
		assertThat(get("police.colleague", task())).bodyText()
			.contains("Half done", "This is a draft that Account police.member saved on 1 June 2026");
	}

	@Test
	void tellsTheSecondWhoSavedMeanwhileAndShowsBothTexts() {
		post("police.member", task() + "/draft", Map.of("comment", "Mine first", "_draftVersion", "0"));
		Map<String, String> second = Map.of("comment", "Mine second", "_draftVersion", "0");
		for (String way : List.of("/draft", "/complete")) {
			assertThat(post("police.colleague", task() + way, second)).as(way)
				.hasStatus(409)
				.bodyText()
				.contains("Somebody saved a draft meanwhile", "Account police.member saved a draft on 1 June 2026 at",
						"Mine first", "Mine second", "name=\"_draftVersion\" value=\"1\"");
		}
		assertThat(get("police.member", "/api/work-items/" + this.id)).bodyText().contains("Mine first");
		Map<String, String> again = Map.of("comment", "Both together", "_draftVersion", "1");
		assertThat(post("police.colleague", task() + "/draft", again)).hasStatus(302);
		assertThat(get("police.member", "/api/work-items/" + this.id)).bodyText().contains("Both together");
		assertThat(post("police.member", task() + "/draft", again)).as("another window of one's own").hasStatus(409);
	}

	@Test
	void givesProgramsBothTextsOfTwoDrafts() {
		String path = "/api/work-items/" + this.id;
		assertThat(json("police.member", path + "/draft", "{\"comment\":\"First\"}")).hasStatus(204);
		assertThat(json("police.member", path + "/draft", "{\"comment\":\"First, longer\"}")).hasStatus(204);
		for (String way : List.of("/draft", "/draft?version=1", "/complete?version=0")) {
			assertThat(json("police.colleague", path + way, "{\"comment\":\"Second\"}")).as(way)
				.hasStatus(409)
				.bodyJson()
				.isLenientlyEqualTo("""
						{"saved":{"answers":{"comment":"First, longer"},"by":"police.member","version":2},
						"yours":{"comment":"Second"}}""");
		}
		assertThat(json("police.colleague", path + "/draft?version=2", "{\"comment\":\"Second\"}")).hasStatus(204);
		assertThat(get("police.member", path)).bodyJson()
			.isLenientlyEqualTo("{\"draft\":{\"answers\":{\"comment\":\"Second\"},\"version\":3}}");
		assertThat(json("police.member", path + "/complete", "{\"decision\":\"APPROVE\"}")).hasStatusOk();
	}

	@Test
	void showsDraftsOnlyToThoseWhoMayDoTheTask() {
		post("police.member", task() + "/draft", Map.of("comment", "Afraid of him"));
		assertThat(get("police.coordinator", task())).bodyText().contains("Afraid of him");
		for (String overseer : List.of("manager", "board")) {
			assertThat(get(overseer, task())).hasStatusOk().bodyText().doesNotContain("Afraid of him");
			assertThat(get(overseer, "/api/work-items/" + this.id)).hasStatusOk()
				.bodyText()
				.contains("\"draft\":null")
				.doesNotContain("Afraid of him");
		}
	}

	@Test
	void answersForASecretTaskAsForItsSubjectAndWritesTheLookDown() {
		post("police.member", task() + "/draft", Map.of("comment", "Afraid of him"));
		String key = this.sql.queryForObject("select subject_key from work_item", String.class);
		this.secrets.keep(key, false, "police.member", "manager");
		this.engine.assign(this.engine.task(key).taskId(), "police.member");
		for (String path : List.of(task(), "/api/work-items/" + this.id)) {
			assertThat(get("board", path)).as(path).hasStatus(404);
			assertThat(get("police.colleague", path)).as(path).hasStatus(404);
			assertThat(get("police.member", path)).as(path).hasStatusOk().bodyText().contains("Afraid of him");
			assertThat(get("manager", path)).as(path).hasStatusOk().bodyText().doesNotContain("Afraid of him");
		}
		for (String list : List.of("/work?scope=all", "/api/work-items?scope=all")) {
			assertThat(get("board", list)).hasStatusOk().bodyText().doesNotContain("Report back to those who report");
		}
		for (String way : List.of("/claim", "/draft", "/complete", "/release")) {
			assertThat(json("police.colleague", "/api/work-items/" + this.id + way, "{}")).as(way).hasStatus(404);
		}
		assertThat(this.secrets.looks).containsExactlyInAnyOrder(
				"police.member " + key + " read the task “Approve delivery plan”",
				"police.member " + key + " read the task “Approve delivery plan”",
				"manager " + key + " read the task “Approve delivery plan”",
				"manager " + key + " read the task “Approve delivery plan”");
	}

	@Test
	void bringsBackWhatWasTypedToNobodyWhoMayNotDoTheTask() {
		KeptAnswers kept = new KeptAnswers(task() + "/draft", Map.of("comment", List.of("Afraid of him")));
		assertThat(this.web.get().uri(task()).with(user("board")).sessionAttr("keptAnswers", kept).exchange())
			.hasStatusOk()
			.bodyText()
			.doesNotContain("Afraid of him");
	}

	@Test
	void bringsBackWhatWasTypedWhenTheSessionRanOut() {
		KeptAnswers kept = new KeptAnswers(task() + "/complete", Map.of("comment", List.of("A long answer")));
		assertThat(this.web.get().uri(task()).with(user("police.member")).sessionAttr("keptAnswers", kept).exchange())
			.bodyText()
			.contains("Your session had run out", "A long answer");
		assertThat(get("police.member", task() + "/complete")).hasStatus(302).hasRedirectedUrl(task());
	}

	@Test
	void takesHandsOutAndReleasesByButtons() {
		assertThat(post("police.member", task() + "/claim", Map.of())).hasStatus(302).hasRedirectedUrl(task());
		assertThat(get("police.member", "/work")).bodyText().contains("27 May 2026");
		assertThat(post("police.member", task() + "/release", Map.of())).hasStatus(302);
		assertThat(post("police.coordinator", task() + "/assign", Map.of("to", "police.member"))).hasStatus(302);
		MvcTestResult refused = post("police.coordinator", task() + "/assign", Map.of("to", "kfrs.member"));
		assertThat(refused.getMvcResult().getFlashMap().get("problems").toString()).contains("cannot do");
		MvcTestResult bulk = post("police.coordinator", "/work/bulk-assign",
				Map.of("ids", "" + this.id, "to", "police.colleague", "scope", "team"));
		assertThat(bulk).hasRedirectedUrl("/work?scope=team");
		assertThat(post("police.member", "/work/bulk-assign", Map.of("ids", "" + this.id, "to", "police.member")))
			.hasStatus(403);
	}

	@Test
	void letsAnAdministratorCompareTheListWithTheEngine() {
		assertThat(get("police.member", "/admin/worklist")).hasStatus(403);
		assertThat(get("manager", "/admin/worklist")).hasStatusOk();
		assertThat(post("manager", "/admin/worklist", Map.of())).hasStatus(302);
	}

	@Test
	void tellsProgramsThePageOfItems() {
		assertThat(get("police.member", "/api/work-items?scope=team&overdue=true&size=10")).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("""
					{"items":[{"id":%d,"step":"Approve delivery plan","subject":{"kind":"action",
					"title":"Report back to those who report"},"agency":"police","role":"member","assignee":null,
					"due":"2026-05-27","overdue":true,"priority":3}],"next":null,"total":1}""".formatted(this.id));
		assertThat(get("kfrs.member", "/api/work-items?scope=all")).bodyJson()
			.isLenientlyEqualTo("{\"items\":[],\"total\":0}");
	}

	@Test
	void tellsProgramsTheFormAndItsValues() {
		assertThat(get("police.member", "/api/work-items/" + this.id)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"id":%d,"form":{"id":"ApproveDeliveryPlan"},"values":{},"draft":null}""".formatted(this.id));
		assertThat(get("kfrs.member", "/api/work-items/" + this.id)).hasStatus(404);
	}

	@Test
	void takesAnswersFromPrograms() {
		String path = "/api/work-items/" + this.id;
		assertThat(json("police.member", path + "/claim", "{}")).hasStatusOk();
		assertThat(json("police.coordinator", path + "/assign", "{\"to\":\"police.colleague\"}")).bodyJson()
			.isLenientlyEqualTo("{\"assignee\":\"police.colleague\"}");
		assertThat(json("police.coordinator", path + "/assign", "{\"to\":\"kfrs.member\"}")).hasStatus(422);
		assertThat(json("police.colleague", path + "/release", "{}")).hasStatusOk();
		assertThat(json("police.member", path + "/draft", "{\"comment\":\"Half\"}")).hasStatus(204);
		assertThat(json("police.member", path + "/complete", "{}")).hasStatus(422)
			.bodyJson()
			.isLenientlyEqualTo("{\"errors\":[{\"field\":\"decision\"}]}");
		assertThat(json("manager", path + "/complete", "{\"decision\":\"APPROVE\"}")).hasStatus(403);
		assertThat(json("police.member", path + "/complete", "{\"decision\":\"APPROVE\"}")).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"state\":\"DONE\"}");
		assertThat(json("police.colleague", path + "/complete", "{\"decision\":\"APPROVE\"}")).hasStatus(409);
	}

	private void as(String username) {
		Actor.as(username, () -> this.completion.complete(this.id, Map.of("decision", "APPROVE")));
	}

	private String task() {
		return "/work/" + this.id;
	}

	private MvcTestResult get(String username, String uri) {
		return this.web.get().uri(uri).with(user(username)).exchange();
	}

	private MvcTestResult post(String username, String uri, Map<String, String> typed) {
		MockMvcTester.MockMvcRequestBuilder request = this.web.post().uri(uri).with(user(username)).with(csrf());
		typed.forEach(request::param);
		return request.exchange();
	}

	private MvcTestResult json(String username, String uri, String body) {
		return this.web.post()
			.uri(uri)
			.with(user(username))
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

}
