package org.partnershipactions.cases;

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

class AccessRequestProcessTests {

	private static final String DECIDE = "Task_DecideOnTheAccess";

	private static final String SOON = "BoundaryEvent_DecideOnTheAccessDueSoon";

	private static final String LATE = "BoundaryEvent_DecideOnTheAccessLate";

	private static final StandIn tasks = new StandIn("accessTasks").gives("owner", "agency:csu/coordinator")
		.dates("due", "reminder", "late")
		.does("remind", "reviewLateWork");

	private static final BareEngine engine = BareEngine.with(tasks).deploy("processes/cases/AccessRequest.bpmn");

	@RegisterExtension
	static final EveryPathWalked everyPath = new EveryPathWalked(engine, "AccessRequest");

	private final ProcessInstance request = engine.start("AccessRequest");

	@Test
	void theOwnerGivesAccess() {
		assertThat(this.request).isWaitingAtExactly(DECIDE);
		assertThat(task(DECIDE, this.request)).isNotAssigned()
			.hasCandidateGroup("agency:csu/coordinator")
			.hasDueDate(tasks.date("due"));
		engine.complete(this.request, DECIDE, Map.of("given", true));
		assertThat(this.request).isEnded()
			.hasPassedInOrder(DECIDE, "EndEvent_AccessGiven")
			.hasNotPassed("EndEvent_AccessRefused");
	}

	@Test
	void theOwnerRefuses() {
		engine.complete(this.request, DECIDE, Map.of("given", false));
		assertThat(this.request).isEnded()
			.hasPassedInOrder(DECIDE, "EndEvent_AccessRefused")
			.hasNotPassed("EndEvent_AccessGiven");
	}

	@Test
	void theOwnerIsReminded() {
		assertThat(job(SOON, this.request)).hasDueDate(tasks.date("reminder"));
		engine.fire(this.request, SOON);
		assertThat(tasks.asked(this.request)).endsWith("remind");
		assertThat(this.request).hasPassedInOrder(SOON, "EndEvent_DecideOnTheAccessReminderSent")
			.isWaitingAtExactly(DECIDE);
	}

	@Test
	void aLateDecisionIsReviewed() {
		assertThat(job(LATE, this.request)).hasDueDate(tasks.date("late"));
		engine.fire(this.request, LATE);
		assertThat(tasks.asked(this.request)).endsWith("reviewLateWork");
		assertThat(this.request).hasPassedInOrder(LATE, "EndEvent_DecideOnTheAccessReviewOpened")
			.isWaitingAtExactly(DECIDE);
	}

}
