package org.partnershipactions.casereviews;

import java.util.List;
import java.util.Map;
import java.util.UUID;

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

class AsbCaseReviewProcessTests {

	private static final String ACKNOWLEDGE = "Task_AcknowledgeTheApplication";

	private static final String DECIDE = "Task_DecideOnPersistenceHarmAndResponse";

	private static final String SHARES = "CallActivity_AsbReviewShare";

	private static final String PANEL = "Task_HoldTheReviewPanel";

	private static final String TELL = "Task_TellTheApplicant";

	private static final String APPEAL = "Task_DecideTheAppeal";

	private static final String APPEAL_OVER = "IntermediateEvent_AppealPeriodOver";

	private static final String CONTACT = "agency:csu/coordinator";

	private static final StandIn tasks = new StandIn("reviewTasks").gives("contactPoint", CONTACT)
		.gives("appealPanel", "partnership/manager")
		.dates("due", "reminder", "late", "appealPeriodOver", "appealDue", "appealReminder", "appealLate")
		.does("remind", "reviewLateWork", "remindOfAppeal", "reviewLateAppeal", "releaseBodies", "close");

	private static final StandIn shares = new StandIn("shareTasks").gives("sharer", "agency:moat/coordinator")
		.dates("due", "late", "reminder")
		.does("remind", "reviewLateWork");

	private static final StandIn contributions = new StandIn("contributionTasks")
		.gives("answerer", "agency:moat/coordinator")
		.dates("answerDue", "answerReminder", "answerLate");

	private static final BareEngine engine = BareEngine.with(tasks, shares, contributions)
		.deploy("processes/casereviews/AsbCaseReview.bpmn", "processes/casereviews/AsbReviewShare.bpmn",
				"processes/contributions/Contribution.bpmn");

	@RegisterExtension
	static final EveryPathWalked everyPath = new EveryPathWalked(engine, "AsbCaseReview");

	private final String moat = UUID.randomUUID().toString();

	private final String police = UUID.randomUUID().toString();

	private final String recommendation = UUID.randomUUID().toString();

	private ProcessInstance review;

	@BeforeEach
	void apply() {
		tasks.gives("decideThreshold", false)
			.gives("askBodies", List.of(this.moat, this.police))
			.gives("askForAction", List.of(this.recommendation));
		this.review = engine.start("AsbCaseReview");
	}

	@Test
	void anApplicationGoesToThePanelOnceEveryBodyHasShared() {
		assertThat(this.review).isWaitingAtExactly(ACKNOWLEDGE);
		assertGiven(ACKNOWLEDGE, CONTACT, "due");
		acknowledge();
		assertThat(this.review).variables()
			.containsEntry("fewerReports", false)
			.containsEntry("shares", List.of(this.moat, this.police));
		share(this.moat);
		assertThat(this.review).isWaitingAtExactly(engine.within(this.review, SHARES));
		share(this.police);
		assertThat(this.review).hasPassedInOrder(ACKNOWLEDGE, "Task_DecideTheThreshold", "Task_AskTheBodies", SHARES)
			.hasNotPassed(DECIDE)
			.isWaitingAtExactly(PANEL);
		assertGiven(PANEL, CONTACT, "due");
	}

	@Test
	void theApplicantIsToldWhileBodiesAnswerTheirRecommendations() {
		panel(true);
		assertThat(this.review).isWaitingAtExactly(engine.within(this.review, TELL, "CallActivity_Contribution"));
		ProcessInstance asked = engine.called(this.recommendation);
		assertThat(asked).hasProcessDefinitionKey("Contribution").isWaitingAtExactly("Task_AnswerTheRequest");
		tell();
		engine.fire(this.review, APPEAL_OVER);
		assertThat(tasks.asked(this.review)).endsWith("close");
		assertThat(this.review).isNotEnded()
			.isWaitingAtExactly(engine.within(this.review, "CallActivity_Contribution"));
		engine.complete(asked, "Task_AnswerTheRequest", Map.of("accepted", false, "declined", false));
		assertThat(this.review).isEnded().hasPassedInOrder("EndEvent_ReviewClosed", "EndEvent_RecommendationsAnswered");
	}

	@Test
	void aReviewWithoutRecommendationsClosesWhenNobodyAppeals() {
		panel(false);
		tell();
		assertThat(this.review).isWaitingAtExactly(APPEAL_OVER);
		assertThat(job(APPEAL_OVER, this.review)).hasDueDate(tasks.date("appealPeriodOver"));
		engine.fire(this.review, APPEAL_OVER);
		assertThat(this.review).isEnded()
			.hasPassedInOrder(PANEL, "EndEvent_NoRecommendations", TELL, APPEAL_OVER, "EndEvent_ReviewClosed");
	}

	@Test
	void fewerReportsAreHeardWhereThePersistenceHarmOrResponseAsksForIt() {
		fewer();
		assertThat(this.review).isWaitingAtExactly(DECIDE);
		assertGiven(DECIDE, CONTACT, "due");
		engine.complete(this.review, DECIDE, Map.of("reviewHeld", true));
		assertThat(this.review).hasPassedInOrder(DECIDE, "Task_AskTheBodies")
			.isWaitingAtExactly(engine.within(this.review, SHARES));
	}

	@Test
	void fewerReportsAreRefusedWhereNothingAsksForIt() {
		fewer();
		engine.complete(this.review, DECIDE, Map.of("reviewHeld", false));
		assertThat(this.review).hasPassed(DECIDE).hasNotPassed("Task_AskTheBodies", PANEL).isWaitingAtExactly(TELL);
	}

	@Test
	void anAppealIsDecidedByTheManagerBesideTheAppealPeriod() {
		panel(false);
		tell();
		engine.tell(this.review, "AppealMade");
		assertThat(this.review).isWaitingAtExactly(engine.within(this.review, APPEAL, APPEAL_OVER));
		assertGiven(APPEAL, "partnership/manager", "appealDue");
		engine.fire(this.review, APPEAL_OVER);
		assertThat(this.review).isNotEnded().isWaitingAtExactly(engine.within(this.review, APPEAL));
		assertTimers("DecideTheAppeal", "appealReminder", "appealLate");
		engine.fire(this.review, "BoundaryEvent_DecideTheAppealDueSoon");
		engine.fire(this.review, "BoundaryEvent_DecideTheAppealLate");
		assertThat(tasks.asked(this.review)).contains("remindOfAppeal").endsWith("reviewLateAppeal");
		engine.complete(this.review, APPEAL, Map.of());
		assertThat(this.review).isEnded().hasPassedInOrder("EndEvent_ReviewClosed", APPEAL, "EndEvent_AppealDecided");
	}

	@Test
	void aWithdrawalReleasesTheBodies() {
		acknowledge();
		assertThat(engine.called(this.moat)).isActive().isWaitingAtExactly("Task_ShareWhatYouHold");
		engine.tell(this.review, "ApplicationWithdrawn");
		assertThat(tasks.asked(this.review)).endsWith("releaseBodies");
		assertThat(this.review).isEnded()
			.hasPassedInOrder("StartEvent_ApplicationWithdrawn", "EndEvent_BodiesReleased")
			.hasNotPassed(PANEL);
		assertThat(engine.called(this.moat)).isEnded().hasNotPassed("EndEvent_HoldingsShared");
	}

	@Test
	void everyStepIsRemindedOfAndReviewedWhenLate() {
		assertEscalates("AcknowledgeTheApplication");
		fewer();
		assertEscalates("DecideOnPersistenceHarmAndResponse");
		engine.complete(this.review, DECIDE, Map.of("reviewHeld", true));
		share(this.moat);
		share(this.police);
		assertEscalates("HoldTheReviewPanel");
		engine.complete(this.review, PANEL, Map.of("recommended", false));
		assertEscalates("TellTheApplicant");
	}

	private void acknowledge() {
		engine.complete(this.review, ACKNOWLEDGE, Map.of());
	}

	private void fewer() {
		tasks.gives("decideThreshold", true);
		acknowledge();
	}

	private void panel(boolean recommended) {
		acknowledge();
		share(this.moat);
		share(this.police);
		engine.complete(this.review, PANEL, Map.of("recommended", recommended));
	}

	private void tell() {
		engine.complete(this.review, TELL, Map.of());
	}

	private static void share(String body) {
		engine.complete(engine.called(body), "Task_ShareWhatYouHold", Map.of());
	}

	private void assertGiven(String step, String queue, String due) {
		assertThat(task(step, this.review)).isNotAssigned().hasCandidateGroup(queue).hasDueDate(tasks.date(due));
	}

	private void assertTimers(String step, String reminder, String late) {
		assertThat(job("BoundaryEvent_" + step + "DueSoon", this.review)).hasDueDate(tasks.date(reminder));
		assertThat(job("BoundaryEvent_" + step + "Late", this.review)).hasDueDate(tasks.date(late));
	}

	private void assertEscalates(String step) {
		String soon = "BoundaryEvent_" + step + "DueSoon";
		String late = "BoundaryEvent_" + step + "Late";
		assertTimers(step, "reminder", "late");
		engine.fire(this.review, soon);
		assertThat(tasks.asked(this.review)).endsWith("remind");
		engine.fire(this.review, late);
		assertThat(tasks.asked(this.review)).endsWith("reviewLateWork");
		assertThat(this.review).hasPassedInOrder(soon, late).isWaitingAtExactly("Task_" + step);
	}

}
