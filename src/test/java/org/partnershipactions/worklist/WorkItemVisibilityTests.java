package org.partnershipactions.worklist;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.NotFound;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever may see an item finds it in a list, and nobody finds another: for every account
 * and every state of an item, the rule in Java and the one in the query agree.
 */
@WorklistScenario
class WorkItemVisibilityTests {

	private static final List<String> ACCOUNTS = List.of("police.member", "police.colleague", "police.coordinator",
			"kfrs.member", "asb.lead", "manager", "board", "nobody");

	private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

	@Autowired
	private WorkItemVisibility visibility;

	@Autowired
	private WorkItemReading items;

	@Autowired
	private WorkItems rows;

	@Autowired
	private TestEngine engine;

	@Autowired
	private TestSecrets secrets;

	@Autowired
	private JdbcTemplate sql;

	private final Map<String, Long> states = new LinkedHashMap<>();

	@BeforeEach
	void itemsInEveryState() {
		this.sql.execute("delete from work_item");
		this.engine.clear();
		this.secrets.clear();
		for (String queue : List.of("agency:police/member", "agency:police/coordinator", "agency:kfrs/member",
				"group:asb/lead", "partnership/manager", "partnership/board")) {
			open(queue, "of the plan", queue);
			keep(open(queue, "a secret of two", queue), false, "police.member", "manager");
			keep(open(queue, "a secret of nobody here", queue), false, "stranger");
			keep(open(queue, "a secret decided by office", queue), true, "stranger");
			take(open(queue, "taken by a member of kfrs", queue), "kfrs.member");
			open(queue, "done", queue);
			this.sql.update("update work_item set state = 'DONE', ended_by = 'manager', ended_at = created_at"
					+ " where id = ?", this.states.get("done " + queue));
			open(queue, "of another partnership", queue);
			this.sql.update("update work_item set partnership = 'elsewhere' where id = ?",
					this.states.get("of another partnership " + queue));
		}
		this.sql.update("update work_item set matter_kind = 'forgotten', matter_key = 'x' where id = ?",
				this.states.get("of the plan group:asb/lead"));
	}

	@Test
	void whatIsListedIsWhatIsSeen() {
		ACCOUNTS.forEach((account) -> Actor.as(account, () -> {
			List<Long> listed = this.items.page(new WorkQuery(Scope.ALL, WorkFilter.none(), null, 100, false))
				.items()
				.stream()
				.map(WorkItem::id)
				.toList();
			this.states.forEach((state, id) -> {
				boolean sees = this.visibility.sees(row(id));
				assertThat(opens(id)).as("%s opens what is %s", account, state).isEqualTo(sees);
				assertThat(listed.contains(id)).as("%s lists what is %s", account, state)
					.isEqualTo(sees && row(id).isOpen());
			});
			assertThat(listed).as("each once for %s", account).doesNotHaveDuplicates();
			return null;
		}));
	}

	@Test
	void everyShorterListIsPartOfTheWhole() {
		ACCOUNTS.forEach((account) -> Actor.as(account, () -> {
			for (Scope scope : List.of(Scope.MINE, Scope.TEAM)) {
				assertThat(this.items.page(new WorkQuery(scope, WorkFilter.none(), null, 100, false)).items())
					.as("%s of %s", scope, account)
					.allMatch(this.visibility::sees);
			}
			assertThat(this.items.doable(WorkFilter.none(), 100)).as("done by %s", account)
				.allMatch((item) -> this.visibility.sees(item) && this.visibility.worksQueueOf(item));
			return null;
		}));
	}

	@Test
	void everyGroundLetsSomebodyInAndSecretsKeepOverseersOut() {
		assertThat(seenBy("board"))
			.contains("of the plan agency:kfrs/member", "a secret decided by office partnership/board")
			.noneMatch((state) -> state.startsWith("a secret") && !state.endsWith("partnership/board"))
			.doesNotContain("a secret of two partnership/board");
		assertThat(seenBy("manager")).contains("a secret of two agency:kfrs/member")
			.doesNotContain("a secret of nobody here agency:kfrs/member", "of the plan group:asb/lead");
		assertThat(seenBy("police.member")).contains("a secret of two agency:police/member")
			.noneMatch((state) -> state.endsWith("kfrs/member"));
		assertThat(seenBy("police.colleague"))
			.contains("of the plan agency:police/coordinator", "a secret decided by office agency:police/member")
			.doesNotContain("a secret of two agency:police/member",
					"a secret decided by office agency:police/coordinator");
		assertThat(seenBy("kfrs.member")).contains("taken by a member of kfrs agency:kfrs/member")
			.as("what they took once and may not do any more")
			.doesNotContain("taken by a member of kfrs agency:police/member");
		assertThat(seenBy("nobody")).isEmpty();
	}

	private List<String> seenBy(String account) {
		return Actor.as(account,
				() -> this.states.entrySet()
					.stream()
					.filter((one) -> this.visibility.sees(row(one.getValue())))
					.map(Map.Entry::getKey)
					.toList());
	}

	private boolean opens(long id) {
		try {
			return this.items.item(id).id() == id;
		}
		catch (NotFound hidden) {
			return false;
		}
	}

	private WorkItem row(long id) {
		return this.rows.findById(id).orElseThrow();
	}

	/** Makes it a secret, of which the row hears with the next word about its task. */
	private void keep(String key, boolean openToQueue, String... accounts) {
		this.secrets.keep(key, openToQueue, accounts);
		take(key, null);
	}

	private void take(String key, String account) {
		this.engine.assign(this.engine.task(key).taskId(), account);
	}

	private String open(String queue, String state, String of) {
		String key = this.engine.opened(queue, DUE);
		this.states.put(state + " " + of,
				this.sql.queryForObject("select id from work_item where subject_key = ?", Long.class, key));
		return key;
	}

}
