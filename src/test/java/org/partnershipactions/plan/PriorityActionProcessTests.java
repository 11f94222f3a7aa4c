package org.partnershipactions.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.plan.action.PriorityAction;
import org.partnershipactions.workflow.BareEngine;
import org.partnershipactions.workflow.EveryPathWalked;
import org.partnershipactions.workflow.StandIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;

class PriorityActionProcessTests {

	private static final String PLAN = "Task_PlanDelivery";

	private static final String APPROVE_PLAN = "Task_ApproveDeliveryPlan";

	private static final String DELIVER = "Task_DeliverAndReport";

	private static final String APPROVE_COMPLETION = "Task_ApproveCompletion";

	private static final String CONTRIBUTIONS = "CallActivity_Contribution";

	private static final String ANSWER = "Task_AnswerTheRequest";

	private static final Map<String, Object> NIL_RETURN = Map.of("accepted", false, "declined", false);

	private static final StandIn tasks = new StandIn("actionTasks").gives("deliverer", "agency:csu/coordinator")
		.gives("approver", "group:asb/lead")
		.dates("due", "reminder", "late")
		.does("remind", "reviewLateWork", "askForApproval", "releasePartners");

	private static final StandIn contributions = new StandIn("contributionTasks")
		.gives("answerer", "agency:moat/coordinator")
		.dates("answerDue", "answerReminder", "answerLate");

	private static final BareEngine engine = BareEngine.with(tasks, contributions)
		.deploy("processes/plan/PriorityAction.bpmn", "processes/contributions/Contribution.bpmn");

	@RegisterExtension
	static final EveryPathWalked everyPath = new EveryPathWalked(engine, "PriorityAction");

	private final String police = UUID.randomUUID().toString();

	private final String moat = UUID.randomUUID().toString();

	private ProcessInstance action;

	@BeforeEach
	void adopt() {
		tasks.gives("askPartners", List.of(this.police, this.moat));
		this.action = engine.start("PriorityAction");
	}

	@Test
	void anActionIsPlannedDeliveredTogetherAndCompleted() {
		assertThat(this.action).isWaitingAtExactly(PLAN);
		reachDelivery();
		assertThat(this.action).isWaitingAtExactly(engine.within(this.action, DELIVER, CONTRIBUTIONS))
			.hasNotPassed("Task_AskForApproval");
		reachCompletionApproval();
		assertThat(this.action).isWaitingAtExactly(APPROVE_COMPLETION);
		engine.complete(this.action, APPROVE_COMPLETION, Map.of("completed", true, "completedInPart", false));
		assertThat(this.action).isEnded()
			.hasPassedInOrder(PLAN, APPROVE_PLAN, "Task_AskThePartners", DELIVER, "Task_AskForApproval",
					APPROVE_COMPLETION, "EndEvent_ActionCompleted")
			.hasPassed("EndEvent_CompletionReported", "EndEvent_PartnersAnswered", "SubProcess_DeliverTogether")
			.hasNotPassed("EndEvent_ActionCompletedInPart", "EndEvent_ActionWithdrawn");
	}

	@Test
	void anActionMayBeCompletedInPart() {
		reachDelivery();
		reachCompletionApproval();
		engine.complete(this.action, APPROVE_COMPLETION, Map.of("completed", false, "completedInPart", true));
		assertThat(this.action).isEnded()
			.hasPassedInOrder(APPROVE_COMPLETION, "EndEvent_ActionCompletedInPart")
			.hasNotPassed("EndEvent_ActionCompleted");
	}

	@Test
	void aReturnedPlanIsPlannedAgain() {
		engine.complete(this.action, PLAN, Map.of());
		engine.complete(this.action, APPROVE_PLAN, Map.of("approved", false));
		assertThat(this.action).hasPassedInOrder(PLAN, APPROVE_PLAN)
			.isWaitingAtExactly(PLAN)
			.hasNotPassed("Task_AskThePartners");
	}

	@Test
	void aReturnedCompletionIsDeliveredAgainWithoutAskingThePartnersTwice() {
		reachDelivery();
		reachCompletionApproval();
		tasks.gives("askPartners", List.of());
		engine.complete(this.action, APPROVE_COMPLETION, Map.of("completed", false, "completedInPart", false));
		assertThat(this.action).isWaitingAtExactly(engine.within(this.action, DELIVER));
		engine.complete(this.action, DELIVER, Map.of());
		assertThat(this.action).isWaitingAtExactly(APPROVE_COMPLETION);
	}

	@Test
	void theApprovalWaitsForEveryPartner() {
		reachDelivery();
		assertThat(this.action).variables().containsEntry("contributions", List.of(this.police, this.moat));
		engine.complete(this.action, DELIVER, Map.of());
		answer(this.police);
		assertThat(this.action).isWaitingAtExactly(engine.within(this.action, CONTRIBUTIONS));
		answer(this.moat);
		assertThat(this.action).isWaitingAtExactly(APPROVE_COMPLETION);
	}

	@Test
	void aWithdrawnActionReleasesItsPartners() {
		reachDelivery();
		assertThat(engine.called(this.police)).isActive().isWaitingAtExactly(ANSWER);
		engine.tell(this.action, "ActionWithdrawn");
		assertThat(tasks.asked(this.action)).endsWith("releasePartners");
		assertThat(engine.called(this.police)).isEnded().hasNotPassed("EndEvent_NilReturnGiven");
		assertThat(engine.called(this.moat)).isEnded();
		assertThat(this.action).isEnded()
			.hasPassedInOrder("StartEvent_ActionWithdrawn", "Task_ReleasePartners", "EndEvent_ActionWithdrawn");
	}

	@Test
	void planningIsRemindedOfAndReviewedWhenLate() {
		assertGiven(PLAN, "deliverer");
		assertEscalates("PlanDelivery");
		assertThat(this.action).isWaitingAtExactly(PLAN);
	}

	@Test
	void theApprovalOfThePlanIsRemindedOfAndReviewedWhenLate() {
		engine.complete(this.action, PLAN, Map.of());
		assertGiven(APPROVE_PLAN, "approver");
		assertEscalates("ApproveDeliveryPlan");
		assertThat(this.action).isWaitingAtExactly(APPROVE_PLAN);
	}

	@Test
	void deliveryIsRemindedOfAndReviewedWhenLate() {
		reachDelivery();
		assertGiven(DELIVER, "deliverer");
		assertEscalates("DeliverAndReport");
		assertThat(this.action).isWaitingAtExactly(engine.within(this.action, DELIVER, CONTRIBUTIONS));
	}

	@Test
	void theApprovalOfCompletionIsRemindedOfAndReviewedWhenLate() {
		reachDelivery();
		reachCompletionApproval();
		assertGiven(APPROVE_COMPLETION, "approver");
		assertEscalates("ApproveCompletion");
		assertThat(this.action).isWaitingAtExactly(APPROVE_COMPLETION);
	}

	private void reachDelivery() {
		engine.complete(this.action, PLAN, Map.of());
		engine.complete(this.action, APPROVE_PLAN, Map.of("approved", true));
	}

	private void reachCompletionApproval() {
		engine.complete(this.action, DELIVER, Map.of());
		answer(this.police);
		answer(this.moat);
	}

	private static void answer(String partner) {
		engine.complete(engine.called(partner), ANSWER, NIL_RETURN);
	}

	private void assertGiven(String step, String who) {
		assertThat(task(step, this.action)).isNotAssigned()
			.hasCandidateGroup(tasks.answer(who).toString())
			.hasDueDate(tasks.date("due"));
	}

	private void assertEscalates(String step) {
		String soon = "BoundaryEvent_" + step + "DueSoon";
		String late = "BoundaryEvent_" + step + "Late";
		assertThat(job(soon, this.action)).hasDueDate(tasks.date("reminder"));
		assertThat(job(late, this.action)).hasDueDate(tasks.date("late"));
		engine.fire(this.action, soon);
		engine.fire(this.action, late);
		assertThat(tasks.asked(this.action)).containsSubsequence("remind", "reviewLateWork");
		assertThat(this.action).hasPassedInOrder(soon, "EndEvent_" + step + "ReminderSent", late,
				"EndEvent_" + step + "ReviewOpened");
	}

}
