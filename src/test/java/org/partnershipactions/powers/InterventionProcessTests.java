package org.partnershipactions.powers;

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

class InterventionProcessTests {

	private static final String REVIEW = "Task_ReviewTheIntervention";

	private static final String DUE_SOON = "BoundaryEvent_ReviewTheInterventionDueSoon";

	private static final String LATE = "BoundaryEvent_ReviewTheInterventionLate";

	private static final StandIn tasks = new StandIn("interventionTasks").gives("owner", "agency:csu/member")
		.dates("due", "reminder", "late")
		.does("remind", "reviewLateWork");

	private static final BareEngine engine = BareEngine.with(tasks).deploy("processes/powers/Intervention.bpmn");

	@RegisterExtension
	static final EveryPathWalked everyPath = new EveryPathWalked(engine, "Intervention");

	private final ProcessInstance intervention = engine.start("Intervention");

	@Test
	void comesBackUntilItIsOver() {
		assertThat(this.intervention).isWaitingAtExactly(REVIEW);
		assertThat(task(REVIEW, this.intervention)).isNotAssigned()
			.hasCandidateGroup("agency:csu/member")
			.hasDueDate(tasks.date("due"));
		engine.complete(this.intervention, REVIEW, Map.of("over", false));
		assertThat(this.intervention).isWaitingAtExactly(REVIEW);
		engine.complete(this.intervention, REVIEW, Map.of("over", true));
		assertThat(this.intervention).isEnded().hasPassedInOrder(REVIEW, REVIEW, "EndEvent_InterventionOver");
	}

	@Test
	void whoeverLooksAfterItIsRemindedAndReviewedWhenLate() {
		assertThat(job(DUE_SOON, this.intervention)).hasDueDate(tasks.date("reminder"));
		assertThat(job(LATE, this.intervention)).hasDueDate(tasks.date("late"));
		engine.fire(this.intervention, DUE_SOON);
		engine.fire(this.intervention, LATE);
		assertThat(tasks.asked(this.intervention)).containsSubsequence("remind", "reviewLateWork");
		assertThat(this.intervention).hasPassedInOrder(DUE_SOON, LATE).isWaitingAtExactly(REVIEW);
	}

	@Test
	void endsWithoutAReviewWhenItIsTakenBack() {
		engine.tell(this.intervention, "InterventionEnded");
		assertThat(this.intervention).isEnded()
			.hasPassedInOrder("StartEvent_InterventionEnded", "EndEvent_InterventionEnded")
			.hasNotPassed("EndEvent_InterventionOver");
	}

}
