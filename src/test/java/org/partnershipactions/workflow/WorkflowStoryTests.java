package org.partnershipactions.workflow;

import java.time.Duration;
import java.util.Date;
import java.util.Map;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * What features ask of the engine. Read this first: a review of overdue work is begun, an
 * agency explains or stays silent, and somebody decides.
 */
class WorkflowStoryTests {

	private static final String REVIEW = "review-1";

	private static final Step EXPLAIN = new Step("OverdueReview", "Task_ExplainTheDelay", REVIEW);

	private static final Step DECIDE = new Step("OverdueReview", "Task_ReviewTheOverdueWork", REVIEW);

	private static final StandIn tasks = new StandIn("overdueTasks").gives("explainer", "agency:moat/coordinator")
		.gives("reviewer", "partnership/manager")
		.dates("explanationDue", "explanationReminder", "explanationLate", "reviewDue", "reviewReminder", "levelAsked")
		.does("findLevel", "remindOfExplanation", "noteSilence", "remindOfReview", "askLevelAgain", "raiseLevel",
				"applyDecision");

	private final BareEngine engine = BareEngine.with(tasks)
		.deploy("processes/overdue/OverdueReview.bpmn", "processes/overdue/EscalationLevel.dmn");

	private final Processes processes = this.engine.port();

	private final ProcessPort port = this.processes.of("OverdueReview");

	@AfterEach
	void stopsTheEngine() {
		this.engine.close();
	}

	@AfterAll
	static void theClockIsRightAgain() {
		ClockUtil.reset();
	}

	@Test
	void aProcessGoesOnByOneAnswerAfterTheOther() {
		// The owner of the process knows it by the key of its record.
		this.port.start(REVIEW);
		assertThat(this.port.running(REVIEW)).isTrue();
		assertThat(this.port.diagram(REVIEW).open()).contains(EXPLAIN.task());

		// What somebody answered moves it on, with nothing but the facts that a gateway
		// asks.
		this.processes.complete(EXPLAIN, Map.of());
		this.processes.complete(DECIDE, Map.of("raised", false));
		assertThat(this.port.running(REVIEW)).isFalse();

		// Whoever comes second is told so: the step is not open any more.
		assertThatExceptionOfType(StepNotOpen.class)
			.isThrownBy(() -> this.processes.complete(DECIDE, Map.of("raised", false)));
	}

	@Test
	void aDeadlineThatPassesMovesItOnToo() {
		this.port.start(REVIEW);
		assertThat(this.engine.timers().runDue()).isZero();

		// The engine's clock is ours: when the day is over, its timer runs.
		ClockUtil.setCurrentTime(after(tasks.date("explanationLate")));
		assertThat(this.engine.timers().runDue()).isPositive();
		assertThat(this.port.diagram(REVIEW).open()).contains(DECIDE.task());
	}

	@Test
	void anOwnerAsksForItsOwnStepsOnly() {
		ProcessStep ofAnother = mock();
		given(ofAnother.process()).willReturn("PriorityAction");
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> this.port.complete(REVIEW, ofAnother))
			.withMessageContaining("of PriorityAction, not of OverdueReview");
	}

	private static Date after(Date late) {
		return Date.from(late.toInstant().plus(Duration.ofMinutes(1)));
	}

}
