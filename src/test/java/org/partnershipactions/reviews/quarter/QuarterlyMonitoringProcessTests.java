package org.partnershipactions.reviews.quarter;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.workflow.BareEngine;
import org.partnershipactions.workflow.EveryPathWalked;
import org.partnershipactions.workflow.StandIn;

import static org.assertj.core.api.Assertions.assertThat;

class QuarterlyMonitoringProcessTests {

	private static final String COMPILE = "Task_CompileQuarter";

	private static final String SIGN = "Task_SignOffQuarter";

	private static final StandIn tasks = new StandIn("quarterTasks").gives("compiler", "partnership/manager")
		.gives("signer", "partnership/board")
		.dates("due", "reminder", "late")
		.does("handToManager", "remind", "reviewLateWork");

	private static final StandIn returnTasks = new StandIn("returnTasks").gives("giver", "agency:moat/member")
		.dates("due", "reminder", "deadline")
		.does("remind", "miss");

	private static final BareEngine engine = BareEngine.with(tasks, returnTasks)
		.deploy("processes/reviews/QuarterlyMonitoring.bpmn", "processes/reviews/ProgressReturn.bpmn",
				"reviews/MeasureReading.bpmn", "reviews/TaskGroupReview.bpmn");

	@RegisterExtension
	static final EveryPathWalked everyPath = new EveryPathWalked(engine, "QuarterlyMonitoring");

	private static int quarters;

	private final int number = quarters++;

	private String key;

	@BeforeEach
	void start() {
		tasks.gives("askForReturns", List.of(called("return-a"), called("return-b")))
			.gives("askForReadings", List.of(called("reading")))
			.gives("openReviews", List.of(called("review-a"), called("review-b")));
		this.key = engine.start("QuarterlyMonitoring");
	}

	@Test
	void everyReturnAndReadingIsAskedForAtOnce() {
		assertThat(engine.open(called("return-a"))).containsExactly("Task_GiveProgress");
		assertThat(engine.open(called("return-b"))).containsExactly("Task_GiveProgress");
		assertThat(engine.open(called("reading"))).containsExactly("Task_GiveReading");
		assertThat(tasks.asked(this.key)).containsExactly("askForReturns", "askForReadings");
	}

	@Test
	void theReviewsWaitForEveryReturnAndReading() {
		engine.complete(called("return-a"), "Task_GiveProgress", Map.of());
		engine.complete(called("reading"), "Task_GiveReading", Map.of());
		assertThat(tasks.asked(this.key)).doesNotContain("openReviews");
		engine.fire(called("return-b"), "BoundaryEvent_DeadlinePassed");
		assertThat(tasks.asked(this.key)).endsWith("openReviews");
		assertThat(engine.open(called("review-a"))).isNotEmpty();
	}

	@Test
	void theManagerCompilesOnceEveryGroupHasHeldItsReview() {
		collect();
		review("review-a");
		assertThat(engine.open(this.key)).isEmpty();
		review("review-b");
		assertThat(engine.open(this.key)).containsExactly(COMPILE);
		assertThat(tasks.asked(this.key)).contains("handToManager");
		assertGiven(COMPILE, "compiler");
	}

	@Test
	void theBoardReturnsItToTheManagerAndSignsItAfterwards() {
		compile();
		assertGiven(SIGN, "signer");
		engine.complete(this.key, SIGN, Map.of("signed", false));
		assertThat(engine.open(this.key)).containsExactly(COMPILE);
		engine.complete(this.key, COMPILE, Map.of());
		engine.complete(this.key, SIGN, Map.of("signed", true));
		assertThat(engine.ended(this.key)).isTrue();
		assertThat(engine.path(this.key)).contains("EndEvent_QuarterSigned");
	}

	@Test
	void theManagerIsRemindedAndReviewedWhenLate() {
		collect();
		review("review-a");
		review("review-b");
		remindedAndReviewed("CompileQuarter");
		assertThat(engine.open(this.key)).containsExactly(COMPILE);
	}

	@Test
	void theBoardIsRemindedAndReviewedWhenLate() {
		compile();
		remindedAndReviewed("SignOffQuarter");
		assertThat(engine.open(this.key)).containsExactly(SIGN);
	}

	@Test
	void aQuarterWithNothingToAskGoesToTheManagerAtOnce() {
		tasks.gives("askForReturns", List.of()).gives("askForReadings", List.of()).gives("openReviews", List.of());
		assertThat(engine.open(engine.start("QuarterlyMonitoring"))).containsExactly(COMPILE);
	}

	private void collect() {
		engine.complete(called("return-a"), "Task_GiveProgress", Map.of());
		engine.complete(called("return-b"), "Task_GiveProgress", Map.of());
		engine.complete(called("reading"), "Task_GiveReading", Map.of());
	}

	private void compile() {
		collect();
		review("review-a");
		review("review-b");
		engine.complete(this.key, COMPILE, Map.of());
	}

	private void review(String name) {
		engine.complete(called(name), "Task_HoldTheReview", Map.of());
	}

	private void remindedAndReviewed(String step) {
		assertThat(engine.firesAt(this.key, "BoundaryEvent_" + step + "DueSoon")).isEqualTo(tasks.answer("reminder"));
		assertThat(engine.firesAt(this.key, "BoundaryEvent_" + step + "Late")).isEqualTo(tasks.answer("late"));
		engine.fire(this.key, "BoundaryEvent_" + step + "DueSoon");
		engine.fire(this.key, "BoundaryEvent_" + step + "Late");
		assertThat(tasks.asked(this.key)).containsSubsequence("remind", "reviewLateWork");
	}

	private void assertGiven(String task, String who) {
		assertThat(engine.who(this.key, task)).containsExactly(tasks.answer(who).toString());
		assertThat(engine.due(this.key, task)).isEqualTo(tasks.answer("due"));
	}

	/** Keys of their own for the processes that each test's quarter calls. */
	private String called(String name) {
		return name + "-" + this.number;
	}

}
