package org.partnershipactions.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.ProcessStep;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.server.ResponseStatusException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Which items are in whose lists, and in which order. */
@WorklistScenario
class WorkItemListTests {

	private static final LocalDate MARCH_END = LocalDate.of(2027, 3, 31);

	private static final String POLICE = "agency:police/member";

	@Autowired
	private WorkItemReading items;

	@Autowired
	private WorkItemHandling handling;

	@Autowired
	private TestEngine engine;

	@Autowired
	private JdbcTemplate sql;

	@BeforeEach
	void empty() {
		this.sql.execute("delete from work_item");
		this.engine.clear();
	}

	@Test
	void showsTheSoonestDueFirstAndWhatHasNoDateLast() {
		String none = this.engine.opened(POLICE, null);
		String later = this.engine.opened(POLICE, MARCH_END);
		String sooner = this.engine.opened(POLICE, LocalDate.of(2026, 5, 1));
		assertThat(keys("police.member", first(Scope.TEAM))).containsExactly(sooner, later, none);
		WorkQuery latest = new WorkQuery(Scope.TEAM, WorkFilter.none(), null, 25, true);
		assertThat(keys("police.member", latest)).containsExactly(none, later, sooner);
	}

	@Test
	void goesThroughEqualDueDatesPageByPageWithoutLosingOrRepeatingAny() {
		List<String> all = new ArrayList<>();
		for (int i = 0; i < 7; i++) {
			all.add(this.engine.opened(POLICE, MARCH_END));
		}
		assertThat(pages("police.member", false, () -> {
		})).containsExactlyElementsOf(all);
		java.util.Collections.reverse(all);
		assertThat(pages("police.member", true, () -> {
		})).containsExactlyElementsOf(all);
	}

	@Test
	void keepsPagesStableWhileRowsComeAndGo() {
		List<String> all = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			all.add(this.engine.opened(POLICE, MARCH_END));
		}
		List<String> seen = pages("police.member", false, () -> this.engine.opened(POLICE, LocalDate.of(2026, 4, 1)));
		assertThat(seen).containsExactlyElementsOf(all);
	}

	@Test
	void mergesSeveralTeamsAndCountsNoItemTwice() {
		String kfrs = this.engine.opened("agency:kfrs/member", LocalDate.of(2026, 7, 1));
		String police = this.engine.opened(POLICE, LocalDate.of(2026, 8, 1));
		Actor.as("police.member", () -> {
			this.handling.claim(id(police));
			return null;
		});
		assertThat(keys("police.member", first(Scope.ALL))).containsExactly(police);
		assertThat(keys("manager", first(Scope.ALL))).containsExactly(kfrs, police);
		assertThat(page("police.member", first(Scope.ALL)).total()).isEqualTo(1);
		assertThat(page("manager", first(Scope.ALL)).total()).isEqualTo(2);
	}

	@Test
	void separatesMineFromMyTeams() {
		String mine = this.engine.opened(POLICE, MARCH_END);
		this.engine.opened(POLICE, MARCH_END);
		Actor.as("police.member", () -> {
			this.handling.claim(id(mine));
			return null;
		});
		assertThat(keys("police.member", first(Scope.MINE))).containsExactly(mine);
		assertThat(keys("police.member", first(Scope.TEAM))).hasSize(2);
	}

	@Test
	void hidesWhatIsNotTheirsInListsAndRowsAlike() {
		String police = this.engine.opened(POLICE, MARCH_END);
		assertThat(keys("kfrs.member", first(Scope.ALL))).isEmpty();
		assertThatThrownBy(() -> Actor.as("kfrs.member", () -> this.items.item(id(police))))
			.isInstanceOf(NotFound.class);
		assertThat(Actor.as("manager", () -> this.items.item(id(police))).place().key()).isEqualTo(police);
	}

	@Test
	void hidesAnotherPartnershipsItemsOfTheSameAgency() {
		String ours = this.engine.opened(POLICE, MARCH_END);
		this.engine.opened(POLICE, MARCH_END);
		this.sql.update("update work_item set partnership = 'dartford' where subject_key <> ?", ours);
		assertThat(keys("police.member", first(Scope.TEAM))).containsExactly(ours);
		assertThat(keys("manager", first(Scope.ALL))).containsExactly(ours);
	}

	@Test
	void narrowsByDueDate() {
		String late = this.engine.opened(POLICE, LocalDate.of(2026, 5, 29));
		String today = this.engine.opened(POLICE, LocalDate.of(2026, 6, 1));
		String sunday = this.engine.opened(POLICE, LocalDate.of(2026, 6, 7));
		this.engine.opened(POLICE, LocalDate.of(2026, 6, 8));
		String none = this.engine.opened(POLICE, null);
		assertThat(keys("police.member", narrowed(DueWindow.LATE, null))).containsExactly(late);
		assertThat(keys("police.member", narrowed(DueWindow.WEEK, null))).containsExactly(today, sunday);
		assertThat(keys("police.member", narrowed(DueWindow.NONE, null))).containsExactly(none);
	}

	@Test
	void narrowsByReferenceKindOrWordsOfTheTitle() {
		String key = this.engine.opened(POLICE, MARCH_END);
		this.engine.opened(POLICE, MARCH_END);
		String reference = "3." + key.replaceAll("\\D", "");
		assertThat(keys("police.member", narrowed(DueWindow.ANY, reference))).containsExactly(key);
		assertThat(keys("police.member", narrowed(DueWindow.ANY, "REPORT back"))).hasSize(2);
		assertThat(keys("police.member", narrowed(DueWindow.ANY, "action"))).hasSize(2);
		assertThat(keys("police.member", narrowed(DueWindow.ANY, "100%"))).isEmpty();
		assertThat(keys("police.member", narrowed(DueWindow.ANY, "%"))).isEmpty();
	}

	@Test
	void narrowsByPriorityTeamAndStep() {
		this.engine.opened(POLICE, MARCH_END);
		this.engine.opened("agency:kfrs/member", MARCH_END);
		assertThat(keys("manager", all(new WorkFilter(null, 3, "agency:kfrs", "Approve delivery plan", null))))
			.hasSize(1);
		assertThat(keys("manager", all(new WorkFilter(null, 4, null, null, null)))).isEmpty();
		assertThat(keys("manager", all(new WorkFilter(null, null, null, "Plan delivery", null)))).isEmpty();
	}

	@Test
	void findsWhatAPersonMayDoBehindMoreThanAHundredItemsOfOtherRoles() {
		for (int i = 0; i < 120; i++) {
			this.engine.opened("agency:police/coordinator", LocalDate.of(2026, 5, 1));
		}
		String theirs = this.engine.opened(POLICE, MARCH_END);
		assertThat(doable("police.member", WorkFilter.none())).containsExactly(theirs);
		assertThat(doable("police.coordinator", WorkFilter.none())).hasSize(5).doesNotContain(theirs);
		assertThat(doable("kfrs.member", WorkFilter.none())).isEmpty();
	}

	@Test
	void findsWhatNobodyHasTakenBehindMoreThanAHundredItemsThatSomebodyHas() {
		copied(120, 1);
		this.sql.update("update work_item set assignee = 'police.colleague'");
		String free = this.engine.opened(POLICE, LocalDate.of(2027, 4, 30));
		assertThat(Actor.as("police.member", () -> this.items.untaken(5))).extracting((item) -> item.place().key())
			.containsExactly(free);
	}

	@Test
	void knowsAStepByItsNameInTheProcessHoweverItIsWorded() {
		String key = this.engine.opened("group:asb/lead", MARCH_END);
		this.sql.update("update work_item set step = 'Agree to the delivery plan'");
		StepSelection approvals = StepSelection.only(List.of(step(TestEngine.TASK)));
		assertThat(keys("asb.lead", all(WorkFilter.of(approvals)))).containsExactly(key);
		assertThat(doable("asb.lead", WorkFilter.of(StepSelection.besides(List.of(step(TestEngine.TASK)))))).isEmpty();
		assertThat(doable("asb.lead", WorkFilter.of(StepSelection.besides(List.of(step("Task_PlanDelivery"))))))
			.containsExactly(key);
	}

	@Test
	void stopsCountingAtAThousand() {
		copied(1000, 1);
		WorkPage page = page("police.member", first(Scope.TEAM));
		assertThat(page.total()).isEqualTo(1000);
		assertThat(page.more()).isTrue();
	}

	@Test
	void refusesACursorThatIsNone() {
		assertThatThrownBy(() -> Cursor.parse("yesterday")).isInstanceOf(ResponseStatusException.class);
		assertThat(Cursor.parse(" ")).isNull();
		assertThat(Cursor.parse("2027-03-31_7")).hasToString("2027-03-31_7");
	}

	@Test
	void readsEachListAlongItsIndex() {
		copied(2000, 100);
		assertThat(plan("partnership = 'sevenoaks' and team = 'agency:police' and state = 'OPEN'"))
			.contains("work_item_of_team");
		assertThat(plan("assignee = 'police.member' and state = 'OPEN'")).contains("work_item_of_person");
		assertThat(plan("partnership = 'sevenoaks' and state = 'OPEN'")).contains("work_item_of_partnership");
		assertThat(plan("partnership = 'sevenoaks' and state = 'OPEN' and subject_ref = '3.4'"))
			.contains("work_item_of_reference");
		assertThat(plan("partnership = 'sevenoaks' and state = 'OPEN' and process = 'PriorityAction'"
				+ " and task = 'Task_ApproveDeliveryPlan'"))
			.contains("work_item_of_task");
	}

	/** One item of the police and copies of it among some teams. */
	private void copied(int copies, int teams) {
		this.engine.opened(POLICE, MARCH_END);
		this.sql.update("insert into work_item (task_id, process, task, subject_key, step, form, partnership, team,"
				+ " role, assignee, subject_kind, subject_ref, subject_title, subject_path, due_on, state, created_at,"
				+ " version) select 'copy-' || x, process, task, subject_key, step, form, partnership,"
				+ " case when ? = 1 then team else 'agency:' || mod(x, ?) end, role, 'person' || mod(x, 100),"
				+ " subject_kind, '4.' || x, subject_title, subject_path, due_on, state, created_at, version"
				+ " from work_item, system_range(1, ?)", teams, teams, copies);
		this.sql.execute("analyze");
	}

	private String plan(String where) {
		return this.sql.queryForObject(
				"explain select * from work_item where " + where + " order by due_on, id limit 25", String.class);
	}

	private List<String> pages(String username, boolean latestFirst, Runnable between) {
		List<String> seen = new ArrayList<>();
		Cursor after = null;
		do {
			WorkPage page = page(username, new WorkQuery(Scope.TEAM, WorkFilter.none(), after, 3, latestFirst));
			page.items().forEach((item) -> seen.add(item.place().key()));
			after = page.next();
			between.run();
		}
		while (after != null);
		return seen;
	}

	private List<String> keys(String username, WorkQuery query) {
		return page(username, query).items().stream().map((item) -> item.place().key()).toList();
	}

	private List<String> doable(String username, WorkFilter filter) {
		return Actor.as(username, () -> this.items.doable(filter, 5))
			.stream()
			.map((item) -> item.place().key())
			.toList();
	}

	private WorkPage page(String username, WorkQuery query) {
		return Actor.as(username, () -> this.items.page(query));
	}

	private long id(String key) {
		return this.sql.queryForObject("select id from work_item where subject_key = ?", Long.class, key);
	}

	private static WorkQuery first(Scope scope) {
		return WorkQuery.first(scope, WorkFilter.none());
	}

	private static WorkQuery all(WorkFilter filter) {
		return WorkQuery.first(Scope.ALL, filter);
	}

	private static WorkQuery narrowed(DueWindow due, String subject) {
		return WorkQuery.first(Scope.TEAM, new WorkFilter(due, null, null, null, subject));
	}

	/** A step of an action, by its name in the process. */
	private static ProcessStep step(String task) {
		return new ProcessStep() {

			@Override
			public String process() {
				return "PriorityAction";
			}

			@Override
			public String task() {
				return task;
			}

			@Override
			public String lateEvent() {
				return null;
			}

			@Override
			public String label() {
				return "Approve the delivery plan";
			}

		};
	}

}
