package org.partnershipactions.overdue;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.overdue.OverdueEvent.LateWorkEnded;
import org.partnershipactions.workflow.BareEngine;
import org.partnershipactions.workflow.EveryPathWalked;
import org.partnershipactions.workflow.StandIn;

import static org.assertj.core.api.Assertions.assertThat;

class OverdueReviewProcessTests {

	private static final String EXPLAIN = "Task_ExplainTheDelay";

	private static final String REVIEW = "Task_ReviewTheOverdueWork";

	private static final String SILENCE = "BoundaryEvent_NoExplanationGiven";

	private static final StandIn tasks = new StandIn("overdueTasks").gives("explainer", "agency:moat/coordinator")
		.gives("reviewer", "partnership/manager")
		.dates("explanationDue", "explanationLate", "reviewDue")
		.does("findLevel", "noteSilence", "raiseLevel", "applyDecision");

	private static final BareEngine engine = BareEngine.with(tasks)
		.deploy("processes/overdue/OverdueReview.bpmn", "processes/overdue/EscalationLevel.dmn");

	@RegisterExtension
	static final EveryPathWalked everyPath = new EveryPathWalked(engine, "OverdueReview");

	private final String key = engine.start("OverdueReview");

	@Test
	void theDecisionIsAppliedAfterAnExplanation() {
		assertThat(engine.open(this.key)).containsExactly(EXPLAIN);
		engine.complete(this.key, EXPLAIN, Map.of());
		assertThat(engine.open(this.key)).containsExactly(REVIEW);
		engine.complete(this.key, REVIEW, Map.of("raised", false));
		assertThat(tasks.asked(this.key)).startsWith("findLevel").endsWith("applyDecision");
		assertEndedAt("EndEvent_DecisionApplied");
	}

	@Test
	void theReviewDoesNotWaitForAnExplanationForEver() {
		engine.fire(this.key, SILENCE);
		assertThat(engine.open(this.key)).containsExactly(REVIEW);
		assertThat(tasks.asked(this.key)).contains("noteSilence");
	}

	@Test
	void aRaisedReviewIsDecidedALevelHigher() {
		engine.complete(this.key, EXPLAIN, Map.of());
		engine.complete(this.key, REVIEW, Map.of("raised", true));
		assertThat(tasks.asked(this.key)).containsOnlyOnce("raiseLevel").doesNotContain("applyDecision");
		assertThat(engine.open(this.key)).containsExactly(REVIEW);
	}

	@Test
	void aReviewEndsWhenTheWorkIsNoLongerLate() {
		engine.tell(this.key, "LateWorkEnded");
		assertThat(tasks.asked(this.key)).doesNotContain("applyDecision");
		assertEndedAt("EndEvent_NoLongerLate");
	}

	@Test
	void eachTaskIsGivenToItsQueueByItsDate() {
		assertThat(engine.firesAt(this.key, SILENCE)).isEqualTo(tasks.answer("explanationLate"));
		assertGiven(EXPLAIN, "explainer", "explanationDue");
		engine.complete(this.key, EXPLAIN, Map.of());
		assertGiven(REVIEW, "reviewer", "reviewDue");
	}

	private void assertEndedAt(String end) {
		assertThat(engine.ended(this.key)).isTrue();
		assertThat(engine.path(this.key)).contains(end);
	}

	private void assertGiven(String task, String who, String due) {
		assertThat(engine.who(this.key, task)).containsExactly(tasks.answer(who).toString());
		assertThat(engine.due(this.key, task)).isEqualTo(tasks.answer(due));
	}

}
