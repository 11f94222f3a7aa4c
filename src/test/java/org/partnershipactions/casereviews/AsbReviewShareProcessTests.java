package org.partnershipactions.casereviews;

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

class AsbReviewShareProcessTests {

	private static final String SHARE = "Task_ShareWhatYouHold";

	private static final String DUE_SOON = "BoundaryEvent_ShareWhatYouHoldDueSoon";

	private static final String LATE = "BoundaryEvent_ShareWhatYouHoldLate";

	private static final StandIn tasks = new StandIn("shareTasks").gives("sharer", "agency:moat/coordinator")
		.dates("due", "late", "reminder")
		.does("remind", "reviewLateWork");

	private static final BareEngine engine = BareEngine.with(tasks).deploy("processes/casereviews/AsbReviewShare.bpmn");

	@RegisterExtension
	static final EveryPathWalked everyPath = new EveryPathWalked(engine, "AsbReviewShare");

	private ProcessInstance share;

	@BeforeEach
	void ask() {
		this.share = engine.start("AsbReviewShare");
	}

	@Test
	void aBodySharesWhatItHolds() {
		assertThat(this.share).isWaitingAtExactly(SHARE);
		assertThat(task(SHARE, this.share)).isNotAssigned()
			.hasCandidateGroup("agency:moat/coordinator")
			.hasDueDate(tasks.date("due"));
		engine.complete(this.share, SHARE, Map.of());
		assertThat(this.share).isEnded().hasPassedInOrder(SHARE, "EndEvent_HoldingsShared");
	}

	@Test
	void aBodyIsRemindedOnceAndReviewedWhenLate() {
		assertThat(job(DUE_SOON, this.share)).hasDueDate(tasks.date("reminder"));
		assertThat(job(LATE, this.share)).hasDueDate(tasks.date("late"));
		engine.fire(this.share, DUE_SOON);
		assertThat(job(DUE_SOON, this.share)).isNull();
		engine.fire(this.share, LATE);
		assertThat(tasks.asked(this.share)).containsOnlyOnce("remind").endsWith("reviewLateWork");
		assertThat(this.share).hasPassedInOrder(DUE_SOON, LATE).isWaitingAtExactly(SHARE);
	}

}
