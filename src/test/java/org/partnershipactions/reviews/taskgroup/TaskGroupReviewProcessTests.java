package org.partnershipactions.reviews.taskgroup;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.workflow.BareEngine;
import org.partnershipactions.workflow.EveryPathWalked;
import org.partnershipactions.workflow.StandIn;

import static org.assertj.core.api.Assertions.assertThat;

class TaskGroupReviewProcessTests {

	private static final String HOLD = "Task_HoldReview";

	private static final String CONFIRM = "Task_ConfirmMinutes";

	private static final StandIn tasks = new StandIn("groupReviewTasks").gives("lead", "group:asb/lead")
		.dates("due", "reminder", "late")
		.does("remind", "reviewLateWork", "applyDecisions");

	private static final BareEngine engine = BareEngine.with(tasks).deploy("processes/reviews/TaskGroupReview.bpmn");

	@RegisterExtension
	static final EveryPathWalked everyPath = new EveryPathWalked(engine, "TaskGroupReview");

	private final String key = engine.start("TaskGroupReview");

	@Test
	void aReviewIsHeldConfirmedAndApplied() {
		assertThat(engine.open(this.key)).containsExactly(HOLD);
		engine.complete(this.key, HOLD, Map.of("held", true));
		assertThat(engine.open(this.key)).containsExactly(CONFIRM);
		assertThat(tasks.asked(this.key)).doesNotContain("applyDecisions");
		engine.complete(this.key, CONFIRM, Map.of("confirmed", true));
		assertThat(tasks.asked(this.key)).endsWith("applyDecisions");
		assertEndedAt("EndEvent_DecisionsApplied");
	}

	@Test
	void anAdjournedReviewIsHeldAgain() {
		engine.complete(this.key, HOLD, Map.of("held", false));
		assertThat(engine.open(this.key)).containsExactly(HOLD);
	}

	@Test
	void minutesThatAreNotRightOpenTheReviewAgainWithoutApplyingAnything() {
		engine.complete(this.key, HOLD, Map.of("held", true));
		engine.complete(this.key, CONFIRM, Map.of("confirmed", false));
		assertThat(engine.open(this.key)).containsExactly(HOLD);
		assertThat(tasks.asked(this.key)).doesNotContain("applyDecisions");
	}

	@Test
	void aWithdrawnReviewAppliesNothing() {
		engine.complete(this.key, HOLD, Map.of("held", true));
		engine.tell(this.key, "ReviewWithdrawn");
		assertThat(tasks.asked(this.key)).doesNotContain("applyDecisions");
		assertEndedAt("EndEvent_ReviewWithdrawn");
	}

	@Test
	void aReviewThatIsNotHeldIsRemindedOfAndReviewedWhenLate() {
		assertEscalates(HOLD);
	}

	@Test
	void minutesThatAreNotConfirmedAreRemindedOfAndReviewedWhenLate() {
		engine.complete(this.key, HOLD, Map.of("held", true));
		assertEscalates(CONFIRM);
	}

	private void assertEscalates(String task) {
		assertThat(engine.who(this.key, task)).containsExactly(tasks.answer("lead").toString());
		assertThat(engine.due(this.key, task)).isEqualTo(tasks.answer("due"));
		String boundary = "BoundaryEvent_" + task.substring("Task_".length());
		assertThat(engine.firesAt(this.key, boundary + "DueSoon")).isEqualTo(tasks.answer("reminder"));
		assertThat(engine.firesAt(this.key, boundary + "Late")).isEqualTo(tasks.answer("late"));
		engine.fire(this.key, boundary + "DueSoon");
		engine.fire(this.key, boundary + "Late");
		assertThat(tasks.asked(this.key)).containsSubsequence("remind", "reviewLateWork");
		assertThat(engine.open(this.key)).containsExactly(task);
	}

	private void assertEndedAt(String end) {
		assertThat(engine.ended(this.key)).isTrue();
		assertThat(engine.path(this.key)).contains(end);
	}

}
