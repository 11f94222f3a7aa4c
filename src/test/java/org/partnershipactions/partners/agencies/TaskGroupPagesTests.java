package org.partnershipactions.partners.agencies;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.PartnersScenario;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Task groups are made, given priorities of a year and retired, by page and by API. */
@PartnersScenario
class TaskGroupPagesTests {

	private static final String PAGE = "/administration/task-groups";

	private static final String NEW = "{\"code\":\"night-life\",\"name\":\"Night-time economy task group\","
			+ "\"members\":[\"police\",\"sdc\"]}";

	@Autowired
	MockMvcTester web;

	@Autowired
	JdbcTemplate sql;

	@AfterEach
	void noGroupOfOurs() {
		for (String table : new String[] { "task_group_ownership", "task_group_agency" }) {
			this.sql.update("delete from " + table
					+ " where task_group in (select id from task_group where code in ('night-life', 'late-buses'))");
		}
		this.sql.update("delete from task_group where code in ('night-life', 'late-buses')");
		this.sql.update("delete from submission");
	}

	@Test
	void aProgramMakesAGroupAndGivesItPriorities() {
		assertThat(send(HttpMethod.POST, "/api/task-groups", NEW)).hasStatus(201);
		assertThat(send(HttpMethod.PUT, "/api/task-groups/night-life/priorities",
				"{\"plan\":\"2031-32\",\"numbers\":[2,1]}"))
			.hasStatusOk()
			.bodyJson()
			.extractingPath("$.priorities['2031-32']")
			.asArray()
			.containsExactly(1, 2);
		assertThat(this.web.get().uri("/directory/groups/night-life").with(user("csu.member"))).hasStatusOk();
	}

	@Test
	void oneGroupApprovesAPriorityOfAYear() {
		send(HttpMethod.POST, "/api/task-groups", NEW);
		assertThat(send(HttpMethod.PUT, "/api/task-groups/night-life/priorities",
				"{\"plan\":\"2016-17\",\"numbers\":[3]}"))
			.hasStatus(422)
			.bodyText()
			.contains("numbers", "Anti-social behaviour task group");
		assertThat(send(HttpMethod.PUT, "/api/task-groups/night-life/priorities",
				"{\"plan\":\"2031-32\",\"numbers\":[3]}"))
			.hasStatusOk();
	}

	@Test
	void saysWhichAnswerIsWrong() {
		assertThat(send(HttpMethod.POST, "/api/task-groups",
				"{\"code\":\"Night Life\",\"name\":\"Night\",\"members\":[]}"))
			.hasStatus(422)
			.bodyText()
			.contains("\"code\"");
		assertThat(send(HttpMethod.POST, "/api/task-groups",
				"{\"code\":\"night-life\",\"name\":\" \",\"members\":[\"nobody\"]}"))
			.hasStatus(422)
			.bodyText()
			.contains("\"name\"", "\"members\"", "no agency");
		send(HttpMethod.POST, "/api/task-groups", NEW);
		assertThat(send(HttpMethod.POST, "/api/task-groups", NEW)).as("at once").hasStatus(409);
		assertThat(send(HttpMethod.POST, "/api/task-groups", NEW + " ")).as("another request")
			.hasStatus(422)
			.bodyText()
			.contains("taken already");
		for (String wrong : new String[] { "{\"plan\":\"2031\",\"numbers\":[1]}", "{\"plan\":\"2031-32\"}",
				"{\"plan\":\"2031-32\",\"numbers\":[0]}", "{\"plan\":\"2031-32\",\"numbers\":[\"one\"]}", "[]" }) {
			assertThat(send(HttpMethod.PUT, "/api/task-groups/night-life/priorities", wrong)).as(wrong).hasStatus(422);
		}
	}

	@Test
	void whoeverSetsUpDoesItByThePagesToo() {
		assertThat(post("admin", PAGE + "/new",
				"code=night-life&name=Night-time+economy+task+group&members=police&members=sdc"))
			.hasStatus3xxRedirection();
		assertThat(post("manager", PAGE + "/night-life/priorities", "plan=2031-32&numbers=4%2C+5"))
			.hasStatus3xxRedirection();
		assertThat(this.web.get().uri(PAGE + "/night-life").with(user("manager"))).hasStatusOk()
			.bodyText()
			.contains("Plan 2031-32", "4, 5", "Nobody leads the group today");
		assertThat(post("admin", PAGE + "/night-life/priorities", "plan=soon&numbers=4")).hasStatus(422)
			.bodyText()
			.contains("value=\"soon\"", "Write the plan year like");
		assertThat(post("admin", PAGE + "/new", "code=late-buses&name=&members=police")).hasStatus(422)
			.bodyText()
			.contains("value=\"late-buses\"", "Enter a name");
		post("admin", PAGE + "/new", "code=late-buses&name=Late+buses+task+group");
		assertThat(post("admin", PAGE + "/night-life/retirement", "successor=")).hasStatus(422);
		assertThat(post("admin", PAGE + "/night-life/retirement", "successor=late-buses")).hasStatus3xxRedirection();
		assertThat(this.web.get().uri(PAGE + "/late-buses").with(user("admin"))).bodyText().contains("4, 5");
		assertThat(this.web.get().uri(PAGE).with(user("admin"))).bodyText()
			.contains("Retired, work went to late-buses");
		assertThat(post("admin", PAGE + "/night-life", "name=Again")).hasStatus(409);
	}

	@Test
	void nobodyElseDoes() {
		for (String somebody : new String[] { "csu.member", "asb.lead", "board", "auditor" }) {
			assertThat(this.web.get().uri(PAGE).with(user(somebody))).as(somebody).hasStatus(403);
			assertThat(this.web.post()
				.uri("/api/task-groups")
				.contentType(MediaType.APPLICATION_JSON)
				.content(NEW)
				.with(user(somebody))
				.with(csrf())).as(somebody).hasStatus(403);
		}
	}

	private MvcTestResult send(HttpMethod method, String address, String body) {
		return this.web.method(method)
			.uri(address)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.with(user("admin"))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult post(String who, String address, String form) {
		return this.web.post()
			.uri(address)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.content(form)
			.with(user(who))
			.with(csrf())
			.exchange();
	}

}
