package org.partnershipactions.reviews.followups;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.workflow.BareEngine;
import org.partnershipactions.workflow.EveryPathWalked;
import org.partnershipactions.workflow.StandIn;

import static org.assertj.core.api.Assertions.assertThat;

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
		String key = engine.start("FollowUp", Map.of("withdrawal", false));
		assertThat(engine.open(key)).containsExactly(DO);
		engine.complete(key, DO, Map.of());
		assertThat(engine.path(key)).contains("EndEvent_FollowUpDone");
	}

	@Test
	void aWithdrawalIsDecided() {
		String key = engine.start("FollowUp", Map.of("withdrawal", true));
		assertThat(engine.open(key)).containsExactly(DECIDE);
		engine.complete(key, DECIDE, Map.of());
		assertThat(engine.path(key)).contains("EndEvent_WithdrawalDecided");
	}

	@Test
	void aFollowUpThatNobodyNeedsIsClosed() {
		String key = engine.start("FollowUp", Map.of("withdrawal", false));
		engine.tell(key, "FollowUpNotNeeded");
		assertThat(engine.path(key)).contains("EndEvent_FollowUpNotNeeded");
		assertThat(engine.ended(key)).isTrue();
	}

	@Test
	void aFollowUpIsRemindedOfAndReviewedWhenLate() {
		assertEscalates(engine.start("FollowUp", Map.of("withdrawal", false)), DO);
	}

	@Test
	void aDecisionOnAWithdrawalIsRemindedOfAndReviewedWhenLate() {
		assertEscalates(engine.start("FollowUp", Map.of("withdrawal", true)), DECIDE);
	}

	private static void assertEscalates(String key, String task) {
		assertThat(engine.who(key, task)).containsExactly(tasks.answer("owner").toString());
		assertThat(engine.due(key, task)).isEqualTo(tasks.answer("due"));
		String boundary = "BoundaryEvent_" + task.substring("Task_".length());
		assertThat(engine.firesAt(key, boundary + "DueSoon")).isEqualTo(tasks.answer("reminder"));
		engine.fire(key, boundary + "DueSoon");
		engine.fire(key, boundary + "Late");
		assertThat(tasks.asked(key)).containsSubsequence("remind", "reviewLateWork");
		assertThat(engine.open(key)).containsExactly(task);
	}

}
