package org.partnershipactions.plan;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.contributions.ContributionState;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.overdue.OverdueLevel;
import org.partnershipactions.overdue.OverdueReviewState;
import org.partnershipactions.overdue.OverdueView;
import org.partnershipactions.plan.action.ActionChanges;
import org.partnershipactions.plan.action.Deadlines.DeadlineChange;
import org.partnershipactions.plan.action.Status;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.Scene;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Actions on the real engine: what the manager changes, and what time does. Each test has
 * an action of its own.
 */
@WholeProduct
@Scene("plan")
class ActionStoryTests {

	private static final LocalDate BEGIN = LocalDate.of(2026, 6, 1);

	private static final Map<String, Object> ACCEPT = Map.of("answer", "ACCEPT");

	private static final Map<String, Object> NOTHING = Map.of("answer", "NOTHING");

	private static final Map<String, Object> REPORT = Map.of("outcome", "Done as planned.", "counted", 5);

	@Autowired
	private ActionOnTheEngine engine;

	@Autowired
	private ActionChanges changes;

	@BeforeEach
	@AfterEach
	void standAtTheBeginning() {
		this.engine.itIs(BEGIN);
	}

	@Test
	void movingTheDateMovesTheTaskItsTimersAndTheContributions() {
		this.engine.deliver("2.2");
		LocalDate day = LocalDate.of(2026, 9, 30);
		manager(() -> this.changes.moveDate(this.engine.key("2.2"), day, "The hub opens in September."));
		assertThat(this.engine.items("2.2", "Task_DeliverAndReport"))
			.extracting((item) -> item.get("due_on").toString())
			.containsExactly("2026-09-30");
		assertThat(this.engine.timer("2.2", "BoundaryEvent_DeliverAndReportLate"))
			.containsExactly(PartnershipClock.after(day).toInstant());
		assertThat(this.engine.view("2.2").contributions()).extracting(ContributionView::due)
			.containsOnly(LocalDate.of(2026, 9, 16));
		assertThat(this.engine.view("2.2").deadlineChanges()).singleElement()
			.satisfies((change) -> assertThat(change)
				.extracting(DeadlineChange::from, DeadlineChange::to, DeadlineChange::by)
				.containsExactly(LocalDate.of(2027, 3, 31), day, "manager"));
	}

	@Test
	void aDateMovedAfterItFellLateSetsTheFiredTimersAgainAndEndsTheReview() {
		this.engine.key("2.4");
		this.engine.itIs(LocalDate.of(2026, 6, 16));
		OverdueView review = this.engine.view("2.4").reviews().get(0);
		assertThat(review.state().open()).isTrue();
		assertThat(this.engine.timer("2.4", "BoundaryEvent_PlanDeliveryLate")).isEmpty();
		explainAndDecide("2.4", "NEW_DATE", "2026-07-10");
		assertThat(this.engine.timer("2.4", "BoundaryEvent_PlanDeliveryLate"))
			.containsExactly(PartnershipClock.after(LocalDate.of(2026, 7, 10)).toInstant());
		assertThat(this.engine.items("2.4", "Task_PlanDelivery")).extracting((item) -> item.get("due_on").toString())
			.containsExactly("2026-07-10");
		assertThat(this.engine.view("2.4").reviews().get(0).state()).isEqualTo(OverdueReviewState.DECIDED);
	}

	@Test
	void workStillLateAfterItsNewDateIsReviewedALevelHigher() {
		this.engine.key("2.5");
		this.engine.itIs(LocalDate.of(2026, 6, 16));
		assertThat(this.engine.view("2.5").reviews()).extracting(OverdueView::level)
			.containsExactly(OverdueLevel.AGENCY);
		explainAndDecide("2.5", "NEW_DATE", "2026-06-19");
		this.engine.itIs(LocalDate.of(2026, 6, 22));
		assertThat(this.engine.view("2.5").reviews()).extracting(OverdueView::level)
			.containsExactly(OverdueLevel.MANAGER, OverdueLevel.AGENCY);
	}

	@Test
	void keepingTheDateLooksAgainAfterTheChase() {
		this.engine.key("7.3");
		this.engine.itIs(LocalDate.of(2026, 6, 16));
		explainAndDecide("7.3", "CHASE", null);
		assertThat(this.engine.items("7.3", "Task_PlanDelivery")).extracting((item) -> item.get("due_on").toString())
			.containsExactly("2026-06-15");
		assertThat(this.engine.timer("7.3", "BoundaryEvent_PlanDeliveryLate")).singleElement()
			.satisfies((at) -> assertThat(PartnershipClock.dayOf(at)).isEqualTo(LocalDate.of(2026, 6, 24)));
	}

	@Test
	void theWorkDoneInTheMeantimeEndsItsReview() {
		this.engine.key("7.4");
		this.engine.itIs(LocalDate.of(2026, 6, 16));
		this.engine.deliver("7.4");
		assertThat(this.engine.view("7.4").reviews()).extracting(OverdueView::state)
			.containsExactly(OverdueReviewState.ENDED);
		assertThat(this.engine.openTasks("7.4")).doesNotContain("Task_ExplainTheDelay");
	}

	@Test
	void approvalOfCompletionWaitsForLeadAndPartners() {
		this.engine.deliver("6.6");
		this.engine.complete("6.6", "Task_DeliverAndReport", REPORT);
		assertThat(this.engine.openTasks("6.6")).containsExactly("Task_AnswerTheRequest");
		this.engine.complete("6.6", "Task_AnswerTheRequest", ACCEPT);
		this.engine.complete("6.6", "Task_MakeTheContribution", Map.of("done", "Two visits", "doneOn", "2026-06-01"));
		assertThat(this.engine.openTasks("6.6")).containsExactly("Task_ApproveCompletion");
		this.engine.complete("6.6", "Task_ApproveCompletion", Map.of("decision", "COMPLETED"));
		assertThat(this.engine.openTasks("6.6")).isEmpty();
		assertThat(this.engine.view("6.6").summary().status()).isEqualTo(Status.COMPLETED);
	}

	@Test
	void aPartnerAddedAfterCompletionWasReportedIsWaitedFor() {
		this.engine.deliver("5.4");
		this.engine.complete("5.4", "Task_DeliverAndReport", REPORT);
		this.engine.complete("5.4", "Task_AnswerTheRequest", NOTHING);
		assertThat(this.engine.openTasks("5.4")).containsExactly("Task_ApproveCompletion");
		manager(() -> this.changes.addPartner(this.engine.key("5.4"), "ccg", "They hold the figures."));
		assertThat(this.engine.openTasks("5.4")).containsExactly("Task_AnswerTheRequest");
		this.engine.complete("5.4", "Task_AnswerTheRequest", NOTHING);
		assertThat(this.engine.openTasks("5.4")).containsExactly("Task_ApproveCompletion");
	}

	@Test
	void aPartnerAddedWhileDeliveringIsAskedOnce() {
		this.engine.deliver("2.3");
		manager(() -> this.changes.addPartner(this.engine.key("2.3"), "kenward", "They offered."));
		assertThat(this.engine.items("2.3", "Task_AnswerTheRequest")).extracting((item) -> item.get("team"))
			.containsExactlyInAnyOrder("agency:yos", "agency:csu", "agency:kenward");
		assertThatThrownBy(
				() -> manager(() -> this.changes.addPartner(this.engine.key("2.3"), "kenward", "They offered.")))
			.isInstanceOf(InvalidAnswers.class)
			.hasMessageContaining("asked to contribute already");
	}

	@Test
	void theLastPartnerReleasedLetsTheActionGoOn() {
		this.engine.deliver("6.8");
		this.engine.complete("6.8", "Task_DeliverAndReport", REPORT);
		this.engine.complete("6.8", "csu", NOTHING, "Task_AnswerTheRequest");
		manager(() -> this.changes.releasePartner(this.engine.key("6.8"), "early-help", "They have no staff."));
		assertThat(this.engine.openTasks("6.8")).containsExactly("Task_ApproveCompletion");
	}

	@Test
	void anotherLeadGetsTheOpenTask() {
		manager(() -> this.changes.changeLead(this.engine.key("1.5"), "davss", "They know these groups."));
		assertThat(this.engine.items("1.5", "Task_PlanDelivery")).extracting((item) -> item.get("team"))
			.containsExactly("agency:davss");
	}

	@Test
	void withdrawingClosesEveryOpenTaskAndTellsThePartners() {
		this.engine.deliver("3.3");
		this.engine.itIs(LocalDate.of(2026, 6, 15));
		assertThat(this.engine.openTasks("3.3")).contains("Task_AnswerTheRequest", "Task_ExplainTheDelay");
		manager(() -> this.changes.withdraw(this.engine.key("3.3"), "The law has changed."));
		assertThat(this.engine.openTasks("3.3")).isEmpty();
		assertThat(this.engine.view("3.3").contributions()).extracting(ContributionView::state)
			.containsOnly(ContributionState.RELEASED);
		assertThat(this.engine.view("3.3").reviews()).extracting(OverdueView::state)
			.containsOnly(OverdueReviewState.ENDED);
		assertThatThrownBy(() -> manager(() -> this.changes.withdraw(this.engine.key("3.3"), "Again.")))
			.isInstanceOf(StepNotOpen.class)
			.hasMessageContaining("withdrawn");
	}

	private void explainAndDecide(String ref, String decision, String newDate) {
		this.engine.completeWhereOpen(ref, "Task_ExplainTheDelay",
				Map.of("reason", "STAFF", "explanation", "Two are away.", "remedy", "A colleague helps."));
		Map<String, Object> answers = new java.util.HashMap<>(Map.of("decision", decision, "comment", "So be it."));
		if (newDate != null) {
			answers.put("newDate", newDate);
		}
		this.engine.complete(ref, "Task_ReviewTheOverdueWork", answers);
	}

	private static void manager(Runnable work) {
		Actor.as("manager", () -> {
			work.run();
			return null;
		});
	}

}
