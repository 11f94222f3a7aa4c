package org.partnershipactions.reviews.quarter;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.workflow.BareEngine;
import org.partnershipactions.workflow.EveryPathWalked;
import org.partnershipactions.workflow.StandIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;

class QuarterlyMonitoringProcessTests {

	private static final String COMPILE = "Task_CompileQuarter";

	private static final String SIGN = "Task_SignOffQuarter";

	private static final String RETURNS = "CallActivity_ProgressReturn";

	private static final String READINGS = "CallActivity_MeasureReading";

	private static final String REVIEWS = "CallActivity_TaskGroupReview";

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

	private ProcessInstance quarter;

	@BeforeEach
	void start() {
		tasks.gives("askForReturns", List.of(key("return-a"), key("return-b")))
			.gives("askForReadings", List.of(key("reading")))
			.gives("openReviews", List.of(key("review-a"), key("review-b")));
		this.quarter = engine.start("QuarterlyMonitoring");
	}

	@Test
	void everyReturnAndReadingIsAskedForAtOnce() {
		assertThat(this.quarter).isWaitingAtExactly(engine.within(this.quarter, RETURNS, READINGS))
			.variables()
			.containsEntry("returns", List.of(key("return-a"), key("return-b")))
			.containsEntry("readings", List.of(key("reading")));
		assertThat(called("return-a")).hasProcessDefinitionKey("ProgressReturn")
			.isWaitingAtExactly("Task_GiveProgress");
		assertThat(called("return-b")).isWaitingAtExactly("Task_GiveProgress");
		assertThat(called("reading")).hasProcessDefinitionKey("MeasureReading").isWaitingAtExactly("Task_GiveReading");
		assertThat(tasks.asked(this.quarter)).containsExactly("askForReturns", "askForReadings");
	}

	@Test
	void theReviewsWaitForEveryReturnAndReading() {
		complete("return-a", "Task_GiveProgress");
		complete("reading", "Task_GiveReading");
		assertThat(this.quarter).isWaitingAt(RETURNS).hasNotPassed("Gateway_AllIsIn");
		assertThat(tasks.asked(this.quarter)).doesNotContain("openReviews");
		engine.fire(called("return-b"), "BoundaryEvent_DeadlinePassed");
		assertThat(called("return-b")).isEnded().hasPassed("EndEvent_NoReturn");
		assertThat(tasks.asked(this.quarter)).endsWith("openReviews");
		assertThat(this.quarter).hasPassedInOrder("Gateway_AllIsIn", "Task_OpenTheReviews")
			.isWaitingAtExactly(engine.within(this.quarter, REVIEWS));
		assertThat(called("review-a")).hasProcessDefinitionKey("TaskGroupReview").isActive();
	}

	@Test
	void theManagerCompilesOnceEveryGroupHasHeldItsReview() {
		collect();
		review("review-a");
		assertThat(this.quarter).isWaitingAtExactly(engine.within(this.quarter, REVIEWS))
			.hasNotPassed("Task_HandToTheManager");
		review("review-b");
		assertThat(this.quarter).hasPassed("Task_HandToTheManager").isWaitingAtExactly(COMPILE);
		assertThat(tasks.asked(this.quarter)).contains("handToManager");
		assertGiven(COMPILE, "compiler");
	}

	@Test
	void theBoardReturnsItToTheManagerAndSignsItAfterwards() {
		compile();
		assertGiven(SIGN, "signer");
		engine.complete(this.quarter, SIGN, Map.of("signed", false));
		assertThat(this.quarter).isWaitingAtExactly(COMPILE);
		engine.complete(this.quarter, COMPILE, Map.of());
		engine.complete(this.quarter, SIGN, Map.of("signed", true));
		assertThat(this.quarter).isEnded().hasPassedInOrder(COMPILE, SIGN, COMPILE, SIGN, "EndEvent_QuarterSigned");
	}

	@Test
	void theManagerIsRemindedAndReviewedWhenLate() {
		collect();
		review("review-a");
		review("review-b");
		remindedAndReviewed("CompileQuarter");
		assertThat(this.quarter).isWaitingAtExactly(COMPILE);
	}

	@Test
	void theBoardIsRemindedAndReviewedWhenLate() {
		compile();
		remindedAndReviewed("SignOffQuarter");
		assertThat(this.quarter).isWaitingAtExactly(SIGN);
	}

	@Test
	void aQuarterWithNothingToAskGoesToTheManagerAtOnce() {
		tasks.gives("askForReturns", List.of()).gives("askForReadings", List.of()).gives("openReviews", List.of());
		assertThat(engine.start("QuarterlyMonitoring")).isWaitingAtExactly(COMPILE);
	}

	private void collect() {
		complete("return-a", "Task_GiveProgress");
		complete("return-b", "Task_GiveProgress");
		complete("reading", "Task_GiveReading");
	}

	private void compile() {
		collect();
		review("review-a");
		review("review-b");
		engine.complete(this.quarter, COMPILE, Map.of());
	}

	private void review(String name) {
		complete(name, "Task_HoldTheReview");
	}

	private void complete(String name, String step) {
		engine.complete(called(name), step, Map.of());
	}

	private void remindedAndReviewed(String step) {
		String soon = "BoundaryEvent_" + step + "DueSoon";
		String late = "BoundaryEvent_" + step + "Late";
		assertThat(job(soon, this.quarter)).hasDueDate(tasks.date("reminder"));
		assertThat(job(late, this.quarter)).hasDueDate(tasks.date("late"));
		engine.fire(this.quarter, soon);
		engine.fire(this.quarter, late);
		assertThat(tasks.asked(this.quarter)).containsSubsequence("remind", "reviewLateWork");
		assertThat(this.quarter).hasPassedInOrder(soon, late);
	}

	private void assertGiven(String step, String who) {
		assertThat(task(step, this.quarter)).isNotAssigned()
			.hasCandidateGroup(tasks.answer(who).toString())
			.hasDueDate(tasks.date("due"));
	}

	private ProcessInstance called(String name) {
		return engine.called(key(name));
	}

	/** Keys of their own for the processes that each test's quarter calls. */
	private String key(String name) {
		return name + "-" + this.number;
	}

}
