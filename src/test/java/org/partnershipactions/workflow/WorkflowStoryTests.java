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

/**
 * What features ask of the engine. Read this first: a review of overdue work is begun, an
 * agency explains or stays silent, and somebody decides.
 */
class WorkflowStoryTests {

	private static final String REVIEW = "review-1";

	private static final StandIn tasks = new StandIn("overdueTasks").gives("explainer", "agency:moat/coordinator")
		.gives("reviewer", "partnership/manager")
		.dates("explanationDue", "explanationLate", "reviewDue")
		.does("findLevel", "noteSilence", "raiseLevel", "applyDecision");

	private final BareEngine engine = BareEngine.with(tasks)
		.deploy("processes/overdue/OverdueReview.bpmn", "processes/overdue/EscalationLevel.dmn");

	private final ProcessPort port = this.engine.port().of("OverdueReview");

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
		assertThat(this.port.diagram(REVIEW).open()).contains(ReviewStep.EXPLAIN.task());

		// What somebody answered moves it on, with nothing but the facts that a gateway
		// asks.
		this.port.complete(REVIEW, ReviewStep.EXPLAIN);
		this.port.complete(REVIEW, ReviewStep.REVIEW, Map.of("raised", false));
		assertThat(this.port.running(REVIEW)).isFalse();

		// Whoever comes second is told so: the step is not open any more.
		assertThatExceptionOfType(StepNotOpen.class)
			.isThrownBy(() -> this.port.complete(REVIEW, ReviewStep.REVIEW, Map.of("raised", false)));
	}

	@Test
	void aDeadlineThatPassesMovesItOnToo() {
		this.port.start(REVIEW);
		assertThat(this.engine.timers().runDue()).isZero();

		// The engine's clock is ours: when the day is over, its timer runs.
		ClockUtil.setCurrentTime(after(tasks.date("explanationLate")));
		assertThat(this.engine.timers().runDue()).isPositive();
		assertThat(this.port.diagram(REVIEW).open()).contains(ReviewStep.REVIEW.task());
	}

	@Test
	void anOwnerAsksForItsOwnStepsOnly() {
		this.port.start(REVIEW);
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> this.engine.port().of("PriorityAction").complete(REVIEW, ReviewStep.EXPLAIN))
			.withMessageContaining("OverdueReview");
	}

	private static Date after(Date late) {
		return Date.from(late.toInstant().plus(Duration.ofMinutes(1)));
	}

	private enum ReviewStep implements ProcessStep {

		EXPLAIN("Task_ExplainTheDelay", "Explain the delay"),
		REVIEW("Task_ReviewTheOverdueWork", "Review the overdue work");

		private final String task;

		private final String label;

		ReviewStep(String task, String label) {
			this.task = task;
			this.label = label;
		}

		@Override
		public String process() {
			return "OverdueReview";
		}

		@Override
		public String task() {
			return this.task;
		}

		@Override
		public String lateEvent() {
			return null;
		}

		@Override
		public String label() {
			return this.label;
		}

	}

}
