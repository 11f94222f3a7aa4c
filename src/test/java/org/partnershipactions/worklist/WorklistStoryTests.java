package org.partnershipactions.worklist;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.security.Actor;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What becomes of a piece of work. Read this first: the engine opens a task for Kent
 * Police, and it is on the list of each of their members until one of them has done it.
 */
@WorklistScenario
class WorklistStoryTests {

	private static final Map<String, Object> APPROVED = Map.of("decision", "APPROVE");

	@Autowired
	private WorkItemReading items;

	@Autowired
	private WorkItemHandling handling;

	@Autowired
	private WorkItemCompletion completion;

	@Autowired
	private TestEngine engine;

	@Autowired
	private WorklistScenarioConfiguration.Approvals approvals;

	@Autowired
	private JdbcTemplate sql;

	private String key;

	private long id;

	@BeforeEach
	void theEngineOpensATaskForThePolice() {
		this.sql.execute("delete from work_item");
		this.engine.clear();
		this.approvals.taken.clear();
		this.approvals.before = () -> {
		};
		this.key = this.engine.opened("agency:police/member", LocalDate.of(2026, 6, 30));
		this.id = this.sql.queryForObject("select id from work_item", Long.class);
	}

	@Test
	void aMemberTakesItDoesItAndItIsOffTheList() {
		// It is open and nobody's yet.
		assertThat(item().state()).isEqualTo(WorkItemState.OPEN);
		assertThat(item().assignee()).isNull();

		// Whoever takes it first has it, in the engine too, and others read whose it is.
		as("police.member", () -> this.handling.claim(this.id));
		assertThat(this.engine.task(this.key).assignee()).isEqualTo("police.member");
		assertThatExceptionOfType(StepNotOpen.class)
			.isThrownBy(() -> as("police.colleague", () -> this.handling.claim(this.id)))
			.withMessageContaining("police.member");

		// The answers go to the feature whose task it is, and the item is done.
		as("police.member", () -> this.completion.complete(this.id, APPROVED));
		assertThat(this.approvals.taken).containsExactly(this.key);
		assertThat(item().state()).isEqualTo(WorkItemState.DONE);
		assertThat(item().ending().orElseThrow().by()).isEqualTo("police.member");
	}

	@Test
	void theCoordinatorHandsItOutAndTakesItBack() {
		as("police.coordinator", () -> this.handling.assign(this.id, "police.colleague"));
		assertThat(item().assignee()).isEqualTo("police.colleague");
		as("police.coordinator", () -> this.handling.release(this.id));
		assertThat(item().assignee()).isNull();
		assertThat(item().isOpen()).isTrue();
	}

	@Test
	void nobodyDoesTheSameWorkTwice() {
		as("police.member", () -> this.completion.complete(this.id, APPROVED));
		assertThatExceptionOfType(StepNotOpen.class)
			.isThrownBy(() -> as("police.colleague", () -> this.completion.complete(this.id, APPROVED)))
			.withMessageContaining("already completed");
		assertThat(this.approvals.taken).containsExactly(this.key);
	}

	@Test
	void workThatIsNotNeededAnyMoreLeavesTheListByItself() {
		this.engine.withdraw(this.key);
		assertThat(item().state()).isEqualTo(WorkItemState.WITHDRAWN);
		assertThat(this.approvals.taken).isEmpty();
	}

	private WorkItem item() {
		return Actor.as("manager", () -> this.items.item(this.id));
	}

	private static void as(String account, Runnable deed) {
		Actor.as(account, () -> {
			deed.run();
			return null;
		});
	}

}
