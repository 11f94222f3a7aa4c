package org.partnershipactions.worklist;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.workflow.PositionsEnded;
import org.partnershipactions.worklist.WorkItemEvent.TasksReturned;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** An ended role keeps no tasks, and reads none. */
@WorklistScenario
@RecordApplicationEvents
class WorkItemReturningTests {

	private static final String POLICE = "agency:police/member";

	private static final String GONE = "police.member";

	@Autowired
	private WorkItemReturning returning;

	@Autowired
	private ApplicationEventPublisher publisher;

	@Autowired
	private ApplicationEvents events;

	@Autowired
	private TestPeople people;

	@Autowired
	private TestEngine engine;

	@Autowired
	private TestSecrets secrets;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private JdbcTemplate sql;

	private List<Long> taken;

	@BeforeEach
	void twoTakenTasks() {
		this.sql.execute("delete from work_item");
		this.engine.clear();
		this.secrets.clear();
		this.engine.opened(POLICE, LocalDate.of(2026, 6, 30));
		this.engine.opened(POLICE, LocalDate.of(2026, 7, 1));
		this.engine.opened("agency:kfrs/member", LocalDate.of(2026, 7, 1));
		this.taken = this.sql.queryForList("select id from work_item where team = 'agency:police' order by id",
				Long.class);
		this.taken.forEach((id) -> assertThat(send(GONE, api(id, "/claim"), "{}")).hasStatusOk());
		assertThat(send(GONE, api(this.taken.get(0), "/draft"), "{\"comment\":\"Afraid of him\"}")).hasStatus(204);
		this.sql.queryForList("select id from work_item where team = 'agency:kfrs'", Long.class)
			.forEach((id) -> assertThat(send("kfrs.member", api(id, "/claim"), "{}")).hasStatusOk());
	}

	@AfterEach
	void everybodyIsBack() {
		this.people.ended.clear();
	}

	@Test
	void whoLostTheRoleReadsNothingFromThatMomentOn() {
		this.people.ended.add(GONE);
		for (String address : List.of(api(this.taken.get(0), ""), "/work/" + this.taken.get(0))) {
			assertThat(get(GONE, address)).as(address).hasStatus(404);
		}
		for (String list : List.of("/api/work-items?scope=mine", "/api/work-items", "/work", "/work?scope=all")) {
			assertThat(get(GONE, list)).as(list).bodyText().doesNotContain("Report back to those who report");
		}
		for (String way : List.of("/claim", "/release", "/draft", "/complete")) {
			assertThat(send(GONE, api(this.taken.get(0), way), "{}")).as(way).hasStatus(404);
		}
	}

	@Test
	void colleaguesTakeWhatNobodyKeeps() {
		assertThat(send("police.colleague", api(this.taken.get(0), "/claim"), "{}")).hasStatus(409);
		this.people.ended.add(GONE);
		assertThat(send("police.colleague", api(this.taken.get(0), "/claim"), "{}")).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"assignee\":\"police.colleague\"}");
		assertThat(get("police.colleague", api(this.taken.get(0), ""))).bodyText().contains("Afraid of him");
	}

	@Test
	void tasksGoBackAsSoonAsTheRoleIsEndedAndTheirCoordinatorIsTold() {
		this.people.ended.add(GONE);
		this.publisher.publishEvent(new PositionsEnded(GONE));
		assertThat(assignees()).isEqualTo(Map.of("agency:police", 0L, "agency:kfrs", 1L));
		assertThat(this.events.stream(TasksReturned.class))
			.containsExactly(new TasksReturned(GONE, "sevenoaks", "agency:police", 2));
	}

	@Test
	void tasksOfWhatEndedByItsDateGoBackAtNight() {
		this.returning.giveBackNightly();
		assertThat(assignees()).isEqualTo(Map.of("agency:police", 2L, "agency:kfrs", 1L));
		this.people.ended.add(GONE);
		this.returning.giveBackNightly();
		assertThat(assignees()).isEqualTo(Map.of("agency:police", 0L, "agency:kfrs", 1L));
		this.returning.giveBackNightly();
		assertThat(this.events.stream(TasksReturned.class)).hasSize(1);
	}

	private Map<String, Long> assignees() {
		Map<String, Long> assigned = new HashMap<>();
		this.sql.query("select team, count(assignee) from work_item group by team",
				(RowCallbackHandler) (row) -> assigned.put(row.getString(1), row.getLong(2)));
		return assigned;
	}

	private static String api(long id, String way) {
		return "/api/work-items/" + id + way;
	}

	private MvcTestResult get(String account, String address) {
		return this.web.get().uri(address).with(user(account)).exchange();
	}

	private MvcTestResult send(String account, String address, String body) {
		return this.web.post()
			.uri(address)
			.with(user(account))
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

}
