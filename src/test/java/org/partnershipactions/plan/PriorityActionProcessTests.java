package org.partnershipactions.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.plan.action.ActionEvent.ActionWithdrawn;
import org.partnershipactions.plan.action.PriorityAction;
import org.partnershipactions.workflow.BareEngine;
import org.partnershipactions.workflow.EveryPathWalked;
import org.partnershipactions.workflow.StandIn;

import static org.assertj.core.api.Assertions.assertThat;

class PriorityActionProcessTests {

	private static final String PLAN = "Task_PlanDelivery";

	private static final String APPROVE_PLAN = "Task_ApproveDeliveryPlan";

	private static final String DELIVER = "Task_DeliverAndReport";

	private static final String APPROVE_COMPLETION = "Task_ApproveCompletion";

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

	private String key;

	@BeforeEach
	void adopt() {
		tasks.gives("askPartners", List.of(this.police, this.moat));
		this.key = engine.start("PriorityAction");
	}

	@Test
	void anActionIsPlannedDeliveredTogetherAndCompleted() {
		assertThat(engine.open(this.key)).containsExactly(PLAN);
		reachDelivery();
		assertThat(engine.open(this.key)).containsExactly(DELIVER);
		reachCompletionApproval();
		engine.complete(this.key, APPROVE_COMPLETION, Map.of("completed", true, "completedInPart", false));
		assertEndedAt("EndEvent_ActionCompleted");
	}

	@Test
	void anActionMayBeCompletedInPart() {
		reachDelivery();
		reachCompletionApproval();
		engine.complete(this.key, APPROVE_COMPLETION, Map.of("completed", false, "completedInPart", true));
		assertEndedAt("EndEvent_ActionCompletedInPart");
	}

	@Test
	void aReturnedPlanIsPlannedAgain() {
		engine.complete(this.key, PLAN, Map.of());
		engine.complete(this.key, APPROVE_PLAN, Map.of("approved", false));
		assertThat(engine.open(this.key)).containsExactly(PLAN);
	}

	@Test
	void aReturnedCompletionIsDeliveredAgainWithoutAskingThePartnersTwice() {
		reachDelivery();
		reachCompletionApproval();
		tasks.gives("askPartners", List.of());
		engine.complete(this.key, APPROVE_COMPLETION, Map.of("completed", false, "completedInPart", false));
		assertThat(engine.open(this.key)).containsExactly(DELIVER);
		engine.complete(this.key, DELIVER, Map.of());
		assertThat(engine.open(this.key)).containsExactly(APPROVE_COMPLETION);
	}

	@Test
	void theApprovalWaitsForEveryPartner() {
		reachDelivery();
		engine.complete(this.key, DELIVER, Map.of());
		engine.complete(this.police, ANSWER, NIL_RETURN);
		assertThat(engine.open(this.key)).isEmpty();
		engine.complete(this.moat, ANSWER, NIL_RETURN);
		assertThat(engine.open(this.key)).containsExactly(APPROVE_COMPLETION);
	}

	@Test
	void aWithdrawnActionReleasesItsPartners() {
		reachDelivery();
		engine.tell(this.key, "ActionWithdrawn");
		assertThat(tasks.asked(this.key)).endsWith("releasePartners");
		assertThat(engine.ended(this.police)).isTrue();
		assertThat(engine.open(this.moat)).isEmpty();
		assertEndedAt("EndEvent_ActionWithdrawn");
	}

	@Test
	void planningIsRemindedOfAndReviewedWhenLate() {
		assertGiven(PLAN, "deliverer");
		assertEscalates(PLAN);
	}

	@Test
	void theApprovalOfThePlanIsRemindedOfAndReviewedWhenLate() {
		engine.complete(this.key, PLAN, Map.of());
		assertGiven(APPROVE_PLAN, "approver");
		assertEscalates(APPROVE_PLAN);
	}

	@Test
	void deliveryIsRemindedOfAndReviewedWhenLate() {
		reachDelivery();
		assertGiven(DELIVER, "deliverer");
		assertEscalates(DELIVER);
	}

	@Test
	void theApprovalOfCompletionIsRemindedOfAndReviewedWhenLate() {
		reachDelivery();
		reachCompletionApproval();
		assertGiven(APPROVE_COMPLETION, "approver");
		assertEscalates(APPROVE_COMPLETION);
	}

	private void reachDelivery() {
		engine.complete(this.key, PLAN, Map.of());
		engine.complete(this.key, APPROVE_PLAN, Map.of("approved", true));
	}

	private void reachCompletionApproval() {
		engine.complete(this.key, DELIVER, Map.of());
		engine.complete(this.police, ANSWER, NIL_RETURN);
		engine.complete(this.moat, ANSWER, NIL_RETURN);
	}

	private void assertGiven(String task, String who) {
		assertThat(engine.who(this.key, task)).containsExactly(tasks.answer(who).toString());
		assertThat(engine.due(this.key, task)).isEqualTo(tasks.answer("due"));
	}

	private void assertEscalates(String task) {
		String boundary = "BoundaryEvent_" + task.substring("Task_".length());
		assertThat(engine.firesAt(this.key, boundary + "DueSoon")).isEqualTo(tasks.answer("reminder"));
		assertThat(engine.firesAt(this.key, boundary + "Late")).isEqualTo(tasks.answer("late"));
		engine.fire(this.key, boundary + "DueSoon");
		engine.fire(this.key, boundary + "Late");
		assertThat(tasks.asked(this.key)).containsSubsequence("remind", "reviewLateWork");
		assertThat(engine.open(this.key)).containsExactly(task);
	}

	private void assertEndedAt(String end) {
		assertThat(engine.ended(this.key)).isTrue();
		assertThat(engine.path(this.key)).contains(end);
	}

}
