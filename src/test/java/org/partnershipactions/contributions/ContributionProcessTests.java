package org.partnershipactions.contributions;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.workflow.BareEngine;
import org.partnershipactions.workflow.EveryPathWalked;
import org.partnershipactions.workflow.StandIn;

import static org.assertj.core.api.Assertions.assertThat;

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
				"contributionLate", "decisionDue")
		.does("remindOfAnswer", "reviewLateAnswer", "remindOfContribution", "reviewLateContribution");

	private static final BareEngine engine = BareEngine.with(tasks).deploy("processes/contributions/Contribution.bpmn");

	@RegisterExtension
	static final EveryPathWalked everyPath = new EveryPathWalked(engine, "Contribution");

	private final String key = engine.start("Contribution");

	@Test
	void anAcceptedRequestIsContributedTo() {
		assertThat(engine.open(this.key)).containsExactly(ANSWER);
		engine.complete(this.key, ANSWER, ACCEPTED);
		assertThat(engine.open(this.key)).containsExactly(MAKE);
		engine.complete(this.key, MAKE, Map.of());
		assertEndedAt("EndEvent_ContributionMade");
	}

	@Test
	void aNilReturnEndsTheRequest() {
		engine.complete(this.key, ANSWER, NOTHING);
		assertEndedAt("EndEvent_NilReturnGiven");
	}

	@Test
	void whoeverAskedGoesOnWithoutADecliningAgency() {
		engine.complete(this.key, ANSWER, DECLINED);
		assertThat(engine.open(this.key)).containsExactly(DECIDE);
		engine.complete(this.key, DECIDE, Map.of("takenToManager", false, "anotherAgencyAsked", false));
		assertEndedAt("EndEvent_GoneOnWithout");
	}

	@Test
	void theManagerAsksAnotherAgencyAfterItWasTakenThere() {
		engine.complete(this.key, ANSWER, DECLINED);
		engine.complete(this.key, DECIDE, Map.of("takenToManager", true, "anotherAgencyAsked", false));
		assertThat(engine.open(this.key)).containsExactly(DECIDE);
		engine.complete(this.key, DECIDE, Map.of("takenToManager", false, "anotherAgencyAsked", true));
		assertEndedAt("EndEvent_AnotherAgencyAsked");
	}

	@Test
	void theAgencyIsRemindedOfItsAnswerAndReviewedWhenLate() {
		engine.fire(this.key, "BoundaryEvent_AnswerTheRequestDueSoon");
		engine.fire(this.key, "BoundaryEvent_AnswerTheRequestLate");
		assertThat(tasks.asked(this.key)).containsSubsequence("remindOfAnswer", "reviewLateAnswer");
		assertThat(engine.open(this.key)).containsExactly(ANSWER);
	}

	@Test
	void theAgencyIsRemindedOfItsContributionAndReviewedWhenLate() {
		engine.complete(this.key, ANSWER, ACCEPTED);
		engine.fire(this.key, "BoundaryEvent_MakeTheContributionDueSoon");
		engine.fire(this.key, "BoundaryEvent_MakeTheContributionLate");
		assertThat(tasks.asked(this.key)).containsSubsequence("remindOfContribution", "reviewLateContribution");
		assertThat(engine.open(this.key)).containsExactly(MAKE);
	}

	@Test
	void aWithdrawnRequestClosesTheOpenTask() {
		engine.tell(this.key, "RequestWithdrawn");
		assertEndedAt("EndEvent_RequestWithdrawn");
	}

	@Test
	void eachTaskIsGivenToItsQueueByItsDate() {
		assertGiven(ANSWER, "answerer", "answerDue");
		assertTimers("AnswerTheRequest", "answerReminder", "answerLate");
		engine.complete(this.key, ANSWER, ACCEPTED);
		assertGiven(MAKE, "contributor", "contributionDue");
		assertTimers("MakeTheContribution", "contributionReminder", "contributionLate");
	}

	@Test
	void aDeclinedRequestIsGivenToWhoeverAsked() {
		engine.complete(this.key, ANSWER, DECLINED);
		assertGiven(DECIDE, "decider", "decisionDue");
	}

	private void assertEndedAt(String end) {
		assertThat(engine.ended(this.key)).isTrue();
		assertThat(engine.path(this.key)).contains(end);
	}

	private void assertGiven(String task, String who, String due) {
		assertThat(engine.who(this.key, task)).containsExactly(tasks.answer(who).toString());
		assertThat(engine.due(this.key, task)).isEqualTo(tasks.answer(due));
	}

	private void assertTimers(String task, String soon, String late) {
		assertThat(engine.firesAt(this.key, "BoundaryEvent_" + task + "DueSoon")).isEqualTo(tasks.answer(soon));
		assertThat(engine.firesAt(this.key, "BoundaryEvent_" + task + "Late")).isEqualTo(tasks.answer(late));
	}

}
