package org.partnershipactions.contributions;

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

class ContributionProcessTests {

	private static final String ANSWER = "Task_AnswerTheRequest";

	private static final String MAKE = "Task_MakeTheContribution";

	private static final String DECIDE = "Task_DecideOnTheDeclinedRequest";

	private static final Map<String, Object> ACCEPTED = Map.of("accepted", true, "declined", false);

	private static final Map<String, Object> NOTHING = Map.of("accepted", false, "declined", false);

	private static final Map<String, Object> DECLINED = Map.of("accepted", false, "declined", true);

	private static final StandIn tasks = new StandIn("contributionTasks").gives("answerer", "agency:moat/coordinator")
		.gives("contributor", "agency:moat/member")
		.gives("decider", "agency:csu/coordinator")
		.dates("answerDue", "answerReminder", "answerLate", "contributionDue", "contributionReminder",
				"contributionLate", "decisionDue", "decisionReminder", "decisionLate")
		.does("remindOfDecision", "reviewLateDecision", "remindOfAnswer", "reviewLateAnswer", "remindOfContribution",
				"reviewLateContribution");

	private static final BareEngine engine = BareEngine.with(tasks).deploy("processes/contributions/Contribution.bpmn");

	@RegisterExtension
	static final EveryPathWalked everyPath = new EveryPathWalked(engine, "Contribution");

	private final ProcessInstance request = engine.start("Contribution");

	@Test
	void anAcceptedRequestIsContributedTo() {
		assertThat(this.request).isWaitingAtExactly(ANSWER);
		engine.complete(this.request, ANSWER, ACCEPTED);
		assertThat(this.request).isWaitingAtExactly(MAKE).variables().containsAllEntriesOf(ACCEPTED);
		engine.complete(this.request, MAKE, Map.of());
		assertThat(this.request).isEnded()
			.hasPassedInOrder(ANSWER, MAKE, "EndEvent_ContributionMade")
			.hasNotPassed(DECIDE);
	}

	@Test
	void aNilReturnEndsTheRequest() {
		engine.complete(this.request, ANSWER, NOTHING);
		assertThat(this.request).isEnded()
			.hasPassedInOrder(ANSWER, "EndEvent_NilReturnGiven")
			.hasNotPassed(MAKE, DECIDE);
	}

	@Test
	void whoeverAskedGoesOnWithoutADecliningAgency() {
		engine.complete(this.request, ANSWER, DECLINED);
		assertThat(this.request).isWaitingAtExactly(DECIDE);
		decide(false, false);
		assertThat(this.request).isEnded()
			.hasPassedInOrder(ANSWER, DECIDE, "EndEvent_GoneOnWithout")
			.hasNotPassed(MAKE);
	}

	@Test
	void theManagerAsksAnotherAgencyAfterItWasTakenThere() {
		engine.complete(this.request, ANSWER, DECLINED);
		decide(true, false);
		assertThat(this.request).hasPassed(DECIDE).isWaitingAtExactly(DECIDE);
		decide(false, true);
		assertThat(this.request).isEnded().hasPassedInOrder(DECIDE, DECIDE, "EndEvent_AnotherAgencyAsked");
	}

	@Test
	void theAgencyIsRemindedOfItsAnswerAndReviewedWhenLate() {
		assertEscalates("AnswerTheRequest");
		assertThat(tasks.asked(this.request)).containsSubsequence("remindOfAnswer", "reviewLateAnswer");
		assertThat(this.request).isWaitingAtExactly(ANSWER);
	}

	@Test
	void theAgencyIsRemindedOfItsContributionAndReviewedWhenLate() {
		engine.complete(this.request, ANSWER, ACCEPTED);
		assertEscalates("MakeTheContribution");
		assertThat(tasks.asked(this.request)).containsSubsequence("remindOfContribution", "reviewLateContribution");
		assertThat(this.request).isWaitingAtExactly(MAKE);
	}

	@Test
	void whoeverAskedIsRemindedOfTheDecisionAndReviewedWhenLate() {
		engine.complete(this.request, ANSWER, DECLINED);
		assertEscalates("DecideOnTheDeclinedRequest");
		assertThat(tasks.asked(this.request)).containsSubsequence("remindOfDecision", "reviewLateDecision");
		assertThat(this.request).isWaitingAtExactly(DECIDE);
	}

	@Test
	void aWithdrawnRequestClosesTheOpenTask() {
		engine.tell(this.request, "RequestWithdrawn");
		assertThat(this.request).isEnded()
			.hasPassedInOrder("StartEvent_RequestWithdrawn", "EndEvent_RequestWithdrawn")
			.hasNotPassed("Gateway_WhatIsTheAnswer");
	}

	@Test
	void eachTaskIsGivenToItsQueueByItsDate() {
		assertGiven(ANSWER, "answerer", "answerDue");
		assertTimers("AnswerTheRequest", "answerReminder", "answerLate");
		engine.complete(this.request, ANSWER, ACCEPTED);
		assertGiven(MAKE, "contributor", "contributionDue");
		assertTimers("MakeTheContribution", "contributionReminder", "contributionLate");
	}

	@Test
	void aDeclinedRequestIsGivenToWhoeverAsked() {
		engine.complete(this.request, ANSWER, DECLINED);
		assertGiven(DECIDE, "decider", "decisionDue");
		assertTimers("DecideOnTheDeclinedRequest", "decisionReminder", "decisionLate");
	}

	private void decide(boolean takenToManager, boolean anotherAgencyAsked) {
		engine.complete(this.request, DECIDE,
				Map.of("takenToManager", takenToManager, "anotherAgencyAsked", anotherAgencyAsked));
	}

	private void assertGiven(String step, String who, String due) {
		assertThat(task(step, this.request)).isNotAssigned()
			.hasCandidateGroup(tasks.answer(who).toString())
			.hasDueDate(tasks.date(due));
	}

	private void assertTimers(String step, String soon, String late) {
		assertThat(job("BoundaryEvent_" + step + "DueSoon", this.request)).hasDueDate(tasks.date(soon));
		assertThat(job("BoundaryEvent_" + step + "Late", this.request)).hasDueDate(tasks.date(late));
	}

	private void assertEscalates(String step) {
		String soon = "BoundaryEvent_" + step + "DueSoon";
		String late = "BoundaryEvent_" + step + "Late";
		engine.fire(this.request, soon);
		engine.fire(this.request, late);
		assertThat(this.request).hasPassedInOrder(soon, "EndEvent_" + step + "ReminderSent", late,
				"EndEvent_" + step + "ReviewOpened");
	}

}
