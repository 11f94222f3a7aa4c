package org.partnershipactions.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.StepNotOpen;
import org.partnershipactions.workflow.TaskEvent;
import org.partnershipactions.workflow.TaskEvent.TaskChange;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Taking, handing out and doing items, alone and two at once. */
@WorklistScenario
class WorkItemHandlingTests {

	private static final String POLICE = "agency:police/member";

	private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

	private static final Map<String, Object> YES = Map.of("decision", "APPROVE");

	@Autowired
	private WorkItemReading items;

	@Autowired
	private WorkItemHandling handling;

	@Autowired
	private WorkItemCompletion completion;

	@Autowired
	private WorklistReconciliation reconciliation;

	@Autowired
	private TestEngine engine;

	@Autowired
	private WorklistScenarioConfiguration.Approvals approvals;

	@Autowired
	private JdbcTemplate sql;

	private String key;

	private long id;

	@BeforeEach
	void oneItem() {
		this.sql.execute("delete from work_item");
		this.engine.clear();
		this.approvals.taken.clear();
		this.approvals.before = () -> {
		};
		this.key = this.engine.opened(POLICE, DUE);
		this.id = this.sql.queryForObject("select id from work_item", Long.class);
	}

	@Test
	void letsTheFirstTakeAnItemAndTellsTheSecond() {
		as("police.member", () -> this.handling.claim(this.id));
		assertThat(item().assignee()).isEqualTo("police.member");
		assertThatThrownBy(() -> as("police.colleague", () -> this.handling.claim(this.id)))
			.isInstanceOf(StepNotOpen.class)
			.hasMessageStartingWith("Account police.member has already taken this task");
	}

	@Test
	void letsOnlyHolderOrCoordinatorGiveAnItemBack() {
		as("police.member", () -> this.handling.claim(this.id));
		assertThatThrownBy(() -> as("police.colleague", () -> this.handling.release(this.id)))
			.isInstanceOf(AccessDeniedException.class);
		as("police.coordinator", () -> this.handling.release(this.id));
		assertThat(item().assignee()).isNull();
	}

	@Test
	void letsACoordinatorHandOutWithinTheAgencyOnly() {
		as("police.coordinator", () -> this.handling.assign(this.id, "police.member"));
		assertThat(item().assignee()).isEqualTo("police.member");
		assertThatThrownBy(() -> as("police.coordinator", () -> this.handling.assign(this.id, "kfrs.member")))
			.isInstanceOf(InvalidAnswers.class)
			.hasMessageContaining("Account kfrs.member cannot do");
		assertThatThrownBy(() -> as("police.colleague", () -> this.handling.assign(this.id, "police.member")))
			.isInstanceOf(AccessDeniedException.class);
		assertThatThrownBy(() -> as("kfrs.member", () -> this.handling.assign(this.id, "kfrs.member")))
			.isInstanceOf(NotFound.class);
	}

	@Test
	void letsAManagerHandOutButNotDoOthersTasks() {
		as("manager", () -> this.handling.assign(this.id, "police.member"));
		assertThatThrownBy(() -> as("manager", () -> this.completion.complete(this.id, YES)))
			.isInstanceOf(AccessDeniedException.class);
		assertThatThrownBy(() -> as("manager", () -> this.completion.keepDraft(this.id, YES, null)))
			.isInstanceOf(AccessDeniedException.class);
	}

	@Test
	void handsOutSeveralItemsOrNone() {
		this.engine.opened("agency:kfrs/member", DUE);
		List<Long> all = this.sql.queryForList("select id from work_item", Long.class);
		assertThatThrownBy(() -> as("manager", () -> this.handling.assignAll(all, "police.member")))
			.isInstanceOf(InvalidAnswers.class);
		assertThat(item().assignee()).isNull();
		assertThatThrownBy(() -> as("manager", () -> this.handling.assignAll(List.of(), "police.member")))
			.isInstanceOf(InvalidAnswers.class);
		as("police.coordinator", () -> this.handling.assignAll(List.of(this.id), "police.member"));
		assertThat(item().assignee()).isEqualTo("police.member");
	}

	@Test
	void takesAnswersToTheFeatureAndClosesTheItem() {
		as("police.member", () -> this.completion.complete(this.id, YES));
		assertThat(this.approvals.taken).containsExactly(this.key);
		assertThat(item().state()).isEqualTo(WorkItemState.DONE);
		assertThat(item().ending().orElseThrow().by()).isEqualTo("police.member");
	}

	@Test
	void tellsWhoWasFirstAndWhen() {
		as("police.member", () -> this.completion.complete(this.id, YES));
		assertThatThrownBy(() -> as("police.colleague", () -> this.completion.complete(this.id, YES)))
			.isInstanceOf(StepNotOpen.class)
			.hasMessageMatching("This task was already completed on 1 June 2026 at 09:\\d\\d by Account police.member");
		assertThatThrownBy(() -> as("police.member", () -> this.completion.complete(this.id, YES)))
			.isInstanceOf(StepNotOpen.class)
			.hasMessageEndingWith("by you");
	}

	@Test
	void leavesTheItemOpenWhenTheFormOrTheDomainRefuses() {
		assertThatThrownBy(() -> as("police.member", () -> this.completion.complete(this.id, Map.of())))
			.isInstanceOf(InvalidAnswers.class);
		Map<String, Object> refused = Map.of("decision", "RETURN", "comment", "Not now");
		assertThatThrownBy(() -> as("police.member", () -> this.completion.complete(this.id, refused)))
			.isInstanceOf(InvalidAnswers.class);
		Map<String, Object> unknown = Map.of("decision", "APPROVE", "secret", "1");
		assertThatThrownBy(() -> as("police.member", () -> this.completion.complete(this.id, unknown)))
			.isInstanceOf(InvalidAnswers.class);
		assertThat(item().isOpen()).isTrue();
	}

	@Test
	void letsOneOfTwoWinWhoSubmitAtOnce() throws Exception {
		CountDownLatch inside = new CountDownLatch(1);
		CountDownLatch go = new CountDownLatch(1);
		this.approvals.before = () -> {
			inside.countDown();
			await(go);
		};
		CompletableFuture<Void> first = CompletableFuture
			.runAsync(() -> as("police.member", () -> this.completion.complete(this.id, YES)));
		await(inside);
		CompletableFuture<Void> second = CompletableFuture
			.runAsync(() -> as("police.colleague", () -> this.completion.complete(this.id, YES)));
		Thread.sleep(200);
		go.countDown();
		first.get(20, TimeUnit.SECONDS);
		assertThatThrownBy(() -> second.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(StepNotOpen.class)
			.hasMessageContaining("by Account police.member");
		assertThat(this.approvals.taken).containsExactly(this.key);
	}

	@Test
	void keepsADraftForTheNextPerson() {
		as("police.member", () -> this.completion.keepDraft(this.id, Map.of("comment", "Half 🙂 done"), null));
		as("police.coordinator", () -> this.handling.assign(this.id, "police.colleague"));
		Draft draft = item().draft().orElseThrow();
		assertThat(draft.answers()).contains("Half 🙂 done");
		assertThat(draft.savedBy()).isEqualTo("police.member");
	}

	@Test
	void refusesADraftThatIsTooLongToKeep() {
		Map<String, Object> long16 = Map.of("comment", "x".repeat(17_000));
		assertThatThrownBy(() -> as("police.member", () -> this.completion.keepDraft(this.id, long16, null)))
			.isInstanceOf(InvalidAnswers.class);
	}

	@Test
	void closesAnItemWhoseProcessWentAnotherWay() {
		this.engine.withdraw(this.key);
		assertThat(item().state()).isEqualTo(WorkItemState.WITHDRAWN);
		assertThatThrownBy(() -> as("police.member", () -> this.completion.complete(this.id, YES)))
			.isInstanceOf(StepNotOpen.class)
			.hasMessageContaining("already closed on 1 June 2026");
	}

	@Test
	void findsNothingToRepairWhereListAndEngineAgree() {
		ReconciliationReport report = check();
		assertThat(report.clean()).isTrue();
		assertThat(report.compared()).isEqualTo(1);
	}

	@Test
	void repairsWhatIsMissingDifferentOrGone() {
		String missing = this.engine.opened(POLICE, DUE);
		this.sql.update("delete from work_item where subject_key = ?", missing);
		String gone = this.engine.opened(POLICE, DUE);
		this.engine.forget(this.engine.task(gone).taskId());
		TaskEvent task = this.engine.task(this.key);
		this.engine.silently(() -> {
		}, this.engine.with(task, TaskChange.CREATED, "police.member"));
		assertThat(check()).isEqualTo(new ReconciliationReport(2, 1, 1, 1));
		assertThat(item().assignee()).isEqualTo("police.member");
		assertThat(check().clean()).isTrue();
	}

	@Test
	void reopensAnItemThatTheEngineStillHas() {
		this.sql.update("update work_item set state = 'DONE', ended_by = 'police.member', ended_at = created_at");
		assertThat(check().changed()).isEqualTo(1);
		assertThat(item().isOpen()).isTrue();
	}

	@Test
	void letsOnlyAdministratorsCompare() {
		assertThatThrownBy(() -> as("police.member", this.reconciliation::check))
			.isInstanceOf(AccessDeniedException.class);
	}

	private ReconciliationReport check() {
		return Actor.as("manager", this.reconciliation::check);
	}

	private WorkItem item() {
		return Actor.as("manager", () -> this.items.item(this.id));
	}

	private static void as(String username, Runnable work) {
		Actor.as(username, () -> {
			work.run();
			return null;
		});
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await(10, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
