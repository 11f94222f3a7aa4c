package org.partnershipactions.reviews.taskgroup;

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

class TaskGroupReviewProcessTests {

	private static final String HOLD = "Task_HoldReview";

	private static final String CONFIRM = "Task_ConfirmMinutes";

	private static final StandIn tasks = new StandIn("groupReviewTasks").gives("lead", "group:asb/lead")
		.dates("due", "reminder", "late")
		.does("remind", "reviewLateWork", "applyDecisions");

	private static final BareEngine engine = BareEngine.with(tasks).deploy("processes/reviews/TaskGroupReview.bpmn");

	@RegisterExtension
	static final EveryPathWalked everyPath = new EveryPathWalked(engine, "TaskGroupReview");

	private final ProcessInstance review = engine.start("TaskGroupReview");

	@Test
	void aReviewIsHeldConfirmedAndApplied() {
		assertThat(this.review).isWaitingAtExactly(HOLD);
		engine.complete(this.review, HOLD, Map.of("held", true));
		assertThat(this.review).isWaitingAtExactly(CONFIRM);
		assertThat(tasks.asked(this.review)).doesNotContain("applyDecisions");
		engine.complete(this.review, CONFIRM, Map.of("confirmed", true));
		assertThat(tasks.asked(this.review)).endsWith("applyDecisions");
		assertThat(this.review).isEnded()
			.hasPassedInOrder(HOLD, CONFIRM, "Task_ApplyDecisions", "EndEvent_DecisionsApplied");
	}

	@Test
	void anAdjournedReviewIsHeldAgain() {
		engine.complete(this.review, HOLD, Map.of("held", false));
		assertThat(this.review).hasPassed(HOLD).hasNotPassed(CONFIRM).isWaitingAtExactly(HOLD);
	}

	@Test
	void minutesThatAreNotRightOpenTheReviewAgainWithoutApplyingAnything() {
		engine.complete(this.review, HOLD, Map.of("held", true));
		engine.complete(this.review, CONFIRM, Map.of("confirmed", false));
		assertThat(this.review).hasPassedInOrder(HOLD, CONFIRM)
			.isWaitingAtExactly(HOLD)
			.hasNotPassed("Task_ApplyDecisions");
		assertThat(tasks.asked(this.review)).doesNotContain("applyDecisions");
	}

	@Test
	void aWithdrawnReviewAppliesNothing() {
		engine.complete(this.review, HOLD, Map.of("held", true));
		engine.tell(this.review, "ReviewWithdrawn");
		assertThat(tasks.asked(this.review)).doesNotContain("applyDecisions");
		assertThat(this.review).isEnded()
			.hasPassedInOrder("StartEvent_ReviewWithdrawn", "EndEvent_ReviewWithdrawn")
			.hasNotPassed("Task_ApplyDecisions");
	}

	@Test
	void aReviewThatIsNotHeldIsRemindedOfAndReviewedWhenLate() {
		assertEscalates("HoldReview");
	}

	@Test
	void minutesThatAreNotConfirmedAreRemindedOfAndReviewedWhenLate() {
		engine.complete(this.review, HOLD, Map.of("held", true));
		assertEscalates("ConfirmMinutes");
	}

	private void assertEscalates(String step) {
		assertThat(task("Task_" + step, this.review)).isNotAssigned()
			.hasCandidateGroup(tasks.answer("lead").toString())
			.hasDueDate(tasks.date("due"));
		String soon = "BoundaryEvent_" + step + "DueSoon";
		String late = "BoundaryEvent_" + step + "Late";
		assertThat(job(soon, this.review)).hasDueDate(tasks.date("reminder"));
		assertThat(job(late, this.review)).hasDueDate(tasks.date("late"));
		engine.fire(this.review, soon);
		engine.fire(this.review, late);
		assertThat(tasks.asked(this.review)).containsSubsequence("remind", "reviewLateWork");
		assertThat(this.review).hasPassedInOrder(soon, late).isWaitingAtExactly("Task_" + step);
	}

}
