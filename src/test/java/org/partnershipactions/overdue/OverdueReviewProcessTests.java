package org.partnershipactions.overdue;

import java.util.Map;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.workflow.BareEngine;
import org.partnershipactions.workflow.EveryPathWalked;
import org.partnershipactions.workflow.StandIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;

class OverdueReviewProcessTests {

	private static final String EXPLAIN = "Task_ExplainTheDelay";

	private static final String REVIEW = "Task_ReviewTheOverdueWork";

	private static final String SILENCE = "BoundaryEvent_NoExplanationGiven";

	private static final String EXPLANATION_DUE_SOON = "BoundaryEvent_ExplainTheDelayDueSoon";

	private static final String DECISION_DUE_SOON = "BoundaryEvent_ReviewTheOverdueWorkDueSoon";

	private static final String MORNING = "BoundaryEvent_ReviewTheOverdueWorkClimbs";

	private static final StandIn tasks = new StandIn("overdueTasks").gives("explainer", "agency:moat/coordinator")
		.gives("reviewer", "partnership/manager")
		.dates("explanationDue", "explanationReminder", "explanationLate", "reviewDue", "reviewReminder", "levelAsked")
		.does("findLevel", "remindOfExplanation", "noteSilence", "remindOfReview", "askLevelAgain", "raiseLevel",
				"applyDecision");

	private static final BareEngine engine = BareEngine.with(tasks)
		.deploy("processes/overdue/OverdueReview.bpmn", "processes/overdue/EscalationLevel.dmn");

	@RegisterExtension
	static final EveryPathWalked everyPath = new EveryPathWalked(engine, "OverdueReview");

	private final ProcessInstance review = engine.start("OverdueReview");

	@Test
	void theDecisionIsAppliedAfterAnExplanation() {
		assertThat(this.review).isWaitingAtExactly(EXPLAIN);
		engine.complete(this.review, EXPLAIN, Map.of());
		assertThat(this.review).isWaitingAtExactly(REVIEW);
		engine.complete(this.review, REVIEW, Map.of("raised", false));
		assertThat(tasks.asked(this.review)).startsWith("findLevel").endsWith("applyDecision");
		assertThat(this.review).isEnded()
			.hasPassedInOrder("Task_FindTheLevel", EXPLAIN, REVIEW, "Task_ApplyTheDecision", "EndEvent_DecisionApplied")
			.hasNotPassed("Task_NoteTheSilence", "Task_RaiseTheLevel");
	}

	@Test
	void theReviewDoesNotWaitForAnExplanationForEver() {
		engine.fire(this.review, SILENCE);
		assertThat(this.review).hasPassedInOrder(SILENCE, "Task_NoteTheSilence").isWaitingAtExactly(REVIEW);
		assertThat(tasks.asked(this.review)).contains("noteSilence");
	}

	@Test
	void aRaisedReviewIsDecidedALevelHigher() {
		engine.complete(this.review, EXPLAIN, Map.of());
		engine.complete(this.review, REVIEW, Map.of("raised", true));
		assertThat(tasks.asked(this.review)).containsOnlyOnce("raiseLevel").doesNotContain("applyDecision");
		assertThat(this.review).hasPassedInOrder(REVIEW, "Task_RaiseTheLevel").isWaitingAtExactly(REVIEW);
	}

	@Test
	void whoeverIsWaitedForIsReminded() {
		engine.fire(this.review, EXPLANATION_DUE_SOON);
		engine.complete(this.review, EXPLAIN, Map.of());
		engine.fire(this.review, DECISION_DUE_SOON);
		assertThat(tasks.asked(this.review)).containsSubsequence("remindOfExplanation", "remindOfReview");
		assertThat(this.review)
			.hasPassedInOrder(EXPLANATION_DUE_SOON, "EndEvent_ExplainTheDelayReminderSent", DECISION_DUE_SOON,
					"EndEvent_ReviewTheOverdueWorkReminderSent")
			.isWaitingAtExactly(REVIEW);
	}

	@Test
	void theLevelIsAskedAgainWhileNobodyDecides() {
		engine.complete(this.review, EXPLAIN, Map.of());
		engine.fire(this.review, MORNING);
		assertThat(tasks.asked(this.review)).contains("askLevelAgain");
		assertThat(this.review).hasPassedInOrder(MORNING, "Task_AskTheLevelAgain", "EndEvent_LevelAsked")
			.isWaitingAtExactly(REVIEW);
	}

	@Test
	void aReviewEndsWhenTheWorkIsNoLongerLate() {
		engine.tell(this.review, "LateWorkEnded");
		assertThat(tasks.asked(this.review)).doesNotContain("applyDecision");
		assertThat(this.review).isEnded()
			.hasPassedInOrder("StartEvent_LateWorkEnded", "EndEvent_NoLongerLate")
			.hasNotPassed(REVIEW, "EndEvent_DecisionApplied");
	}

	@Test
	void eachTaskIsGivenToItsQueueByItsDate() {
		assertThat(job(EXPLANATION_DUE_SOON, this.review)).hasDueDate(tasks.date("explanationReminder"));
		assertThat(job(SILENCE, this.review)).hasDueDate(tasks.date("explanationLate"));
		assertGiven(EXPLAIN, "explainer", "explanationDue");
		engine.complete(this.review, EXPLAIN, Map.of());
		assertThat(job(SILENCE, this.review)).isNull();
		assertGiven(REVIEW, "reviewer", "reviewDue");
		assertThat(job(DECISION_DUE_SOON, this.review)).hasDueDate(tasks.date("reviewReminder"));
		assertThat(job(MORNING, this.review)).hasDueDate(tasks.date("levelAsked"));
	}

	private void assertGiven(String step, String who, String due) {
		assertThat(task(step, this.review)).isNotAssigned()
			.hasCandidateGroup(tasks.answer(who).toString())
			.hasDueDate(tasks.date(due));
	}

}
