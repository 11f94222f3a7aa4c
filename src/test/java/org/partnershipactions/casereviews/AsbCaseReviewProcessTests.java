package org.partnershipactions.casereviews;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipactions.workflow.BareEngine;
import org.partnershipactions.workflow.EveryPathWalked;
import org.partnershipactions.workflow.StandIn;

import static org.assertj.core.api.Assertions.assertThat;

class AsbCaseReviewProcessTests {

	private static final String ACKNOWLEDGE = "Task_AcknowledgeTheApplication";

	private static final String DECIDE = "Task_DecideOnPersistenceHarmAndResponse";

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

	private String key;

	@BeforeEach
	void apply() {
		tasks.gives("decideThreshold", false)
			.gives("askBodies", List.of(this.moat, this.police))
			.gives("askForAction", List.of(this.recommendation));
		this.key = engine.start("AsbCaseReview");
	}

	@Test
	void anApplicationGoesToThePanelOnceEveryBodyHasShared() {
		assertThat(engine.who(this.key, ACKNOWLEDGE)).containsExactly(CONTACT);
		assertThat(engine.due(this.key, ACKNOWLEDGE)).isEqualTo(tasks.answer("due"));
		acknowledge();
		share(this.moat);
		assertThat(engine.open(this.key)).isEmpty();
		share(this.police);
		assertThat(engine.open(this.key)).containsExactly(PANEL);
		assertThat(engine.who(this.key, PANEL)).containsExactly(CONTACT);
	}

	@Test
	void theApplicantIsToldWhileBodiesAnswerTheirRecommendations() {
		panel(true);
		assertThat(engine.open(this.key)).containsExactly(TELL);
		assertThat(engine.open(this.recommendation)).containsExactly("Task_AnswerTheRequest");
		tell();
		engine.fire(this.key, APPEAL_OVER);
		assertThat(tasks.asked(this.key)).endsWith("close");
		assertThat(engine.ended(this.key)).isFalse();
		engine.complete(this.recommendation, "Task_AnswerTheRequest", Map.of("accepted", false, "declined", false));
		assertThat(engine.ended(this.key)).isTrue();
	}

	@Test
	void aReviewWithoutRecommendationsClosesWhenNobodyAppeals() {
		panel(false);
		tell();
		assertThat(engine.firesAt(this.key, APPEAL_OVER)).isEqualTo(tasks.answer("appealPeriodOver"));
		engine.fire(this.key, APPEAL_OVER);
		assertThat(engine.ended(this.key)).isTrue();
		assertThat(engine.path(this.key)).contains("EndEvent_NoRecommendations", "EndEvent_ReviewClosed");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void fewerReportsAreDecidedOn(boolean held) {
		fewer();
		assertThat(engine.open(this.key)).containsExactly(DECIDE);
		assertThat(engine.who(this.key, DECIDE)).containsExactly(CONTACT);
		engine.complete(this.key, DECIDE, Map.of("reviewHeld", held));
		assertThat(engine.open(this.key)).isEqualTo(held ? List.of() : List.of(TELL));
		assertThat(engine.path(this.key).contains("Task_AskTheBodies")).isEqualTo(held);
	}

	@Test
	void anAppealIsDecidedByTheManagerBesideTheAppealPeriod() {
		panel(false);
		tell();
		engine.tell(this.key, "AppealMade");
		assertThat(engine.who(this.key, APPEAL)).containsExactly("partnership/manager");
		assertThat(engine.due(this.key, APPEAL)).isEqualTo(tasks.answer("appealDue"));
		engine.fire(this.key, APPEAL_OVER);
		assertThat(engine.ended(this.key)).isFalse();
		engine.fire(this.key, "BoundaryEvent_DecideTheAppealDueSoon");
		engine.fire(this.key, "BoundaryEvent_DecideTheAppealLate");
		assertThat(tasks.asked(this.key)).contains("remindOfAppeal").endsWith("reviewLateAppeal");
		engine.complete(this.key, APPEAL, Map.of());
		assertThat(engine.ended(this.key)).isTrue();
	}

	@Test
	void aWithdrawalReleasesTheBodies() {
		acknowledge();
		assertThat(engine.open(this.moat)).containsExactly("Task_ShareWhatYouHold");
		engine.tell(this.key, "ApplicationWithdrawn");
		assertThat(tasks.asked(this.key)).endsWith("releaseBodies");
		assertThat(engine.ended(this.key)).isTrue();
		assertThat(engine.open(this.moat)).isEmpty();
	}

	@Test
	void everyStepIsRemindedOfAndReviewedWhenLate() {
		assertEscalates(ACKNOWLEDGE);
		fewer();
		assertEscalates(DECIDE);
		engine.complete(this.key, DECIDE, Map.of("reviewHeld", true));
		share(this.moat);
		share(this.police);
		assertEscalates(PANEL);
		engine.complete(this.key, PANEL, Map.of("recommended", false));
		assertEscalates(TELL);
	}

	private void acknowledge() {
		engine.complete(this.key, ACKNOWLEDGE, Map.of());
	}

	private void fewer() {
		tasks.gives("decideThreshold", true);
		acknowledge();
	}

	private void panel(boolean recommended) {
		acknowledge();
		share(this.moat);
		share(this.police);
		engine.complete(this.key, PANEL, Map.of("recommended", recommended));
	}

	private void tell() {
		engine.complete(this.key, TELL, Map.of());
	}

	private static void share(String body) {
		engine.complete(body, "Task_ShareWhatYouHold", Map.of());
	}

	private void assertEscalates(String task) {
		String boundary = "BoundaryEvent_" + task.substring("Task_".length());
		assertThat(engine.firesAt(this.key, boundary + "DueSoon")).isEqualTo(tasks.answer("reminder"));
		assertThat(engine.firesAt(this.key, boundary + "Late")).isEqualTo(tasks.answer("late"));
		engine.fire(this.key, boundary + "DueSoon");
		assertThat(tasks.asked(this.key)).endsWith("remind");
		engine.fire(this.key, boundary + "Late");
		assertThat(tasks.asked(this.key)).endsWith("reviewLateWork");
		assertThat(engine.open(this.key)).containsExactly(task);
	}

}
