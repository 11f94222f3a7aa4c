package org.partnershipactions.reviews.followups;

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

class FollowUpProcessTests {

	private static final String DO = "Task_DoTheFollowUp";

	private static final String DECIDE = "Task_DecideOnTheWithdrawal";

	private static final StandIn tasks = new StandIn("followUpTasks").gives("owner", "agency:police/member")
		.dates("due", "reminder", "late")
		.does("remind", "reviewLateWork");

	private static final BareEngine engine = BareEngine.with(tasks).deploy("processes/reviews/FollowUp.bpmn");

	@RegisterExtension
	static final EveryPathWalked everyPath = new EveryPathWalked(engine, "FollowUp");

	@Test
	void aFollowUpIsDoneByItsAgency() {
		ProcessInstance followUp = ask(false);
		assertThat(followUp).isWaitingAtExactly(DO).variables().containsEntry("withdrawal", false);
		engine.complete(followUp, DO, Map.of());
		assertThat(followUp).isEnded().hasPassedInOrder(DO, "EndEvent_FollowUpDone").hasNotPassed(DECIDE);
	}

	@Test
	void aWithdrawalIsDecided() {
		ProcessInstance followUp = ask(true);
		assertThat(followUp).isWaitingAtExactly(DECIDE);
		engine.complete(followUp, DECIDE, Map.of());
		assertThat(followUp).isEnded().hasPassedInOrder(DECIDE, "EndEvent_WithdrawalDecided").hasNotPassed(DO);
	}

	@Test
	void aFollowUpThatNobodyNeedsIsClosed() {
		ProcessInstance followUp = ask(false);
		engine.tell(followUp, "FollowUpNotNeeded");
		assertThat(followUp).isEnded()
			.hasPassedInOrder("StartEvent_FollowUpNotNeeded", "EndEvent_FollowUpNotNeeded")
			.hasNotPassed("EndEvent_FollowUpDone");
	}

	@Test
	void aFollowUpIsRemindedOfAndReviewedWhenLate() {
		assertEscalates(ask(false), "DoTheFollowUp");
	}

	@Test
	void aDecisionOnAWithdrawalIsRemindedOfAndReviewedWhenLate() {
		assertEscalates(ask(true), "DecideOnTheWithdrawal");
	}

	private static ProcessInstance ask(boolean withdrawal) {
		return engine.start("FollowUp", Map.of("withdrawal", withdrawal));
	}

	private static void assertEscalates(ProcessInstance followUp, String step) {
		assertThat(task("Task_" + step, followUp)).isNotAssigned()
			.hasCandidateGroup(tasks.answer("owner").toString())
			.hasDueDate(tasks.date("due"));
		String soon = "BoundaryEvent_" + step + "DueSoon";
		String late = "BoundaryEvent_" + step + "Late";
		assertThat(job(soon, followUp)).hasDueDate(tasks.date("reminder"));
		assertThat(job(late, followUp)).hasDueDate(tasks.date("late"));
		engine.fire(followUp, soon);
		engine.fire(followUp, late);
		assertThat(tasks.asked(followUp)).containsSubsequence("remind", "reviewLateWork");
		assertThat(followUp).hasPassedInOrder(soon, late).isWaitingAtExactly("Task_" + step);
	}

}
