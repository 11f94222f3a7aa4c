package org.partnershipactions.cases;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipactions.cases.CaseEvent.CaseWithdrawn;
import org.partnershipactions.workflow.BareEngine;
import org.partnershipactions.workflow.EveryPathWalked;
import org.partnershipactions.workflow.StandIn;

import static org.assertj.core.api.Assertions.assertThat;

class AsbCaseProcessTests {

	private static final Map<CaseStep, StandIn> steps = standIns();

	private static final StandIn tasks = new StandIn("caseTasks").does("releaseAgencies");

	private static final StandIn contributions = new StandIn("contributionTasks")
		.gives("answerer", "agency:moat/coordinator")
		.dates("answerDue", "answerReminder", "answerLate");

	private static final BareEngine engine = BareEngine
		.with(Stream.concat(steps.values().stream(), Stream.of(tasks, contributions)).toArray(StandIn[]::new))
		.deploy("processes/cases/AsbCase.bpmn", "processes/contributions/Contribution.bpmn");

	@RegisterExtension
	static final EveryPathWalked everyPath = new EveryPathWalked(engine, "AsbCase");

	private static final Map<String, Object> REACHED = Map.of("reached", true, "letterSent", false);

	private static final Map<String, Object> NOT_REACHED = Map.of("reached", false, "letterSent", false);

	private static final Map<String, Object> LETTER = Map.of("reached", false, "letterSent", true);

	private static final Map<String, Object> ALONE = Map.of("taskGroupDecides", false);

	private static final Map<String, Object> TOGETHER = Map.of("taskGroupDecides", true);

	private final String moat = UUID.randomUUID().toString();

	private String key;

	@BeforeEach
	void open() {
		tasks.gives("askAgencies", List.of(this.moat));
		this.key = start(true, true);
	}

	@Test
	void aCaseIsPlannedWorkedClosedAndItsVictimIsToldAndAsked() {
		reachWork();
		assertOpen(CaseStep.PROPOSE_CLOSURE, CaseStep.SUPERVISE, CaseStep.UPDATE);
		complete(CaseStep.PROPOSE_CLOSURE, Map.of());
		complete(CaseStep.APPROVE_CLOSURE, Map.of("approved", true));
		assertOpen(CaseStep.TELL);
		complete(CaseStep.TELL, Map.of());
		complete(CaseStep.SURVEY, Map.of());
		assertEndedAt("EndEvent_CaseClosed");
	}

	@Test
	void aCaseWithoutAVictimIsAssessedAtOnceAndNobodyIsTold() {
		this.key = start(false, false);
		assertOpen(CaseStep.ASSESS);
		complete(CaseStep.ASSESS, Map.of());
		complete(CaseStep.PLAN, ALONE);
		assertOpen(CaseStep.PROPOSE_CLOSURE);
		complete(CaseStep.PROPOSE_CLOSURE, Map.of());
		complete(CaseStep.APPROVE_CLOSURE, Map.of("approved", true));
		assertEndedAt("EndEvent_CaseClosed");
	}

	@Test
	void aVictimWhoIsNotReachedIsTriedAgainUntilALetterIsSent() {
		complete(CaseStep.CONTACT, NOT_REACHED);
		assertOpen(CaseStep.CONTACT);
		complete(CaseStep.CONTACT, LETTER);
		assertOpen(CaseStep.ASSESS);
	}

	@Test
	void theTaskGroupDecidesBeforeTheWorkWhereItHasTo() {
		complete(CaseStep.CONTACT, REACHED);
		complete(CaseStep.ASSESS, Map.of());
		complete(CaseStep.PLAN, TOGETHER);
		assertOpen(CaseStep.ACCEPT);
		complete(CaseStep.ACCEPT, Map.of());
		assertOpen(CaseStep.PROPOSE_CLOSURE, CaseStep.SUPERVISE, CaseStep.UPDATE);
	}

	@Test
	void theTaskGroupCanBeAskedWhileTheWorkGoesOn() {
		reachWork();
		engine.tell(this.key, "TaskGroupToDecide");
		assertOpen(CaseStep.ACCEPT_LATER, CaseStep.PROPOSE_CLOSURE, CaseStep.SUPERVISE, CaseStep.UPDATE);
		complete(CaseStep.ACCEPT_LATER, Map.of());
		assertOpen(CaseStep.PROPOSE_CLOSURE, CaseStep.SUPERVISE, CaseStep.UPDATE);
	}

	@Test
	void updatesAndSupervisionComeBackUntilTheyAreNotNeeded() {
		reachWork();
		complete(CaseStep.UPDATE, Map.of());
		complete(CaseStep.SUPERVISE, Map.of());
		assertOpen(CaseStep.PROPOSE_CLOSURE, CaseStep.SUPERVISE, CaseStep.UPDATE);
		complete(CaseStep.UPDATE, Map.of("updating", false));
		complete(CaseStep.SUPERVISE, Map.of("supervised", false));
		assertOpen(CaseStep.PROPOSE_CLOSURE);
	}

	@Test
	void aReturnedClosureIsProposedAgain() {
		reachWork();
		complete(CaseStep.PROPOSE_CLOSURE, Map.of());
		complete(CaseStep.APPROVE_CLOSURE, Map.of("approved", false));
		assertOpen(CaseStep.PROPOSE_CLOSURE, CaseStep.SUPERVISE, CaseStep.UPDATE);
	}

	@Test
	void aQuietCaseIsSuggestedForClosureAndStaysOpen() {
		reachWork();
		fire("BoundaryEvent_CaseIsQuiet", CaseStep.PROPOSE_CLOSURE, "reminder");
		assertThat(steps.get(CaseStep.PROPOSE_CLOSURE).asked(this.key)).contains("remind");
		fire("BoundaryEvent_ProposeClosureLate", CaseStep.PROPOSE_CLOSURE, "late");
		assertThat(steps.get(CaseStep.PROPOSE_CLOSURE).asked(this.key)).contains("reviewLateWork");
		assertOpen(CaseStep.PROPOSE_CLOSURE, CaseStep.SUPERVISE, CaseStep.UPDATE);
	}

	@Test
	void aSurveyThatNobodyAnswersEndsTheCaseByItself() {
		reach(CaseStep.SURVEY);
		fire("BoundaryEvent_SurveyRunsOut", CaseStep.SURVEY, "late");
		assertThat(steps.get(CaseStep.SURVEY).asked(this.key)).endsWith("noAnswer");
		assertEndedAt("EndEvent_ClosedWithoutAnAnswer");
	}

	@Test
	void aLinkedReportHasTheRiskAssessedAgainBesideTheWork() {
		reachWork();
		engine.tell(this.key, "RiskToBeAssessed");
		assertThat(engine.open(this.key)).contains(CaseStep.ASSESS_AGAIN.task(), CaseStep.PROPOSE_CLOSURE.task());
		complete(CaseStep.ASSESS_AGAIN, Map.of());
		assertThat(engine.path(this.key)).contains("EndEvent_RiskAssessed");
	}

	@Test
	void offensiveGraffitiIsRemovedBesideTheWork() {
		engine.tell(this.key, "GraffitiToBeRemoved");
		assertOpen(CaseStep.CONTACT, CaseStep.GRAFFITI);
		complete(CaseStep.GRAFFITI, Map.of());
		assertThat(engine.path(this.key)).contains("EndEvent_GraffitiRemoved");
	}

	@Test
	void agenciesAreAskedAtAnyTimeAndWaitedFor() {
		engine.tell(this.key, "AgenciesAsked");
		assertThat(engine.open(this.moat)).containsExactly("Task_AnswerTheRequest");
		engine.complete(this.moat, "Task_AnswerTheRequest", Map.of("accepted", false, "declined", false));
		assertThat(engine.path(this.key)).contains("EndEvent_AgenciesAnswered");
		assertOpen(CaseStep.CONTACT);
	}

	@Test
	void aWithdrawnCaseReleasesItsAgencies() {
		engine.tell(this.key, "AgenciesAsked");
		engine.tell(this.key, "CaseWithdrawn");
		assertThat(tasks.asked(this.key)).endsWith("releaseAgencies");
		assertThat(engine.ended(this.moat)).isTrue();
		assertEndedAt("EndEvent_CaseWithdrawn");
	}

	@Test
	void everyStepGoesToWhoeverItIsForAndIsReviewedWhenLate() {
		for (CaseStep step : CaseStep.values()) {
			this.key = start(true, true);
			reach(step);
			StandIn bean = steps.get(step);
			assertThat(engine.who(this.key, step.task())).as(step.label())
				.containsExactly(bean.answer("who").toString());
			assertThat(engine.due(this.key, step.task())).as(step.label()).isEqualTo(bean.answer("due"));
			if (step != CaseStep.SURVEY) {
				fire(step.lateEvent(), step, "late");
				assertThat(bean.asked(this.key)).as(step.label()).contains("reviewLateWork");
				assertThat(engine.open(this.key)).contains(step.task());
			}
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "CONTACT", "PLAN", "ACCEPT", "ACCEPT_LATER", "APPROVE_CLOSURE", "UPDATE", "SUPERVISE" })
	void aStepWithTimeIsRemindedOf(CaseStep step) {
		reach(step);
		fire(step.lateEvent().replaceAll("Late$", "DueSoon"), step, "reminder");
		assertThat(steps.get(step).asked(this.key)).contains("remind");
	}

	private void reachWork() {
		complete(CaseStep.CONTACT, REACHED);
		complete(CaseStep.ASSESS, Map.of());
		complete(CaseStep.PLAN, ALONE);
	}

	private void reach(CaseStep step) {
		switch (step) {
			case CONTACT -> assertOpen(step);
			case ASSESS -> complete(CaseStep.CONTACT, REACHED);
			case PLAN -> before(CaseStep.ASSESS, Map.of());
			case ACCEPT -> before(CaseStep.PLAN, TOGETHER);
			case APPROVE_CLOSURE -> before(CaseStep.PROPOSE_CLOSURE, Map.of());
			case TELL -> before(CaseStep.APPROVE_CLOSURE, Map.of("approved", true));
			case SURVEY -> before(CaseStep.TELL, Map.of());
			case ASSESS_AGAIN -> engine.tell(this.key, "RiskToBeAssessed");
			case GRAFFITI -> engine.tell(this.key, "GraffitiToBeRemoved");
			case ACCEPT_LATER -> engine.tell(this.key, "TaskGroupToDecide");
			default -> reachWork();
		}
	}

	private void before(CaseStep step, Map<String, Object> facts) {
		reach(step);
		complete(step, facts);
	}

	private void complete(CaseStep step, Map<String, Object> facts) {
		engine.complete(this.key, step.task(), facts);
	}

	private void fire(String event, CaseStep step, String verb) {
		assertThat(engine.firesAt(this.key, event)).isEqualTo(steps.get(step).answer(verb));
		engine.fire(this.key, event);
	}

	private void assertOpen(CaseStep... open) {
		assertThat(engine.open(this.key))
			.containsExactlyInAnyOrder(Stream.of(open).map(CaseStep::task).toArray(String[]::new));
	}

	private void assertEndedAt(String end) {
		assertThat(engine.ended(this.key)).isTrue();
		assertThat(engine.path(this.key)).contains(end);
	}

	private static String start(boolean victim, boolean supervised) {
		return engine.start("AsbCase", Map.of("victim", victim, "updating", victim, "supervised", supervised));
	}

	private static Map<CaseStep, StandIn> standIns() {
		Map<CaseStep, StandIn> beans = new EnumMap<>(CaseStep.class);
		for (CaseStep step : CaseStep.values()) {
			String element = step.task().substring("Task_".length());
			beans.put(step,
					new StandIn(element.substring(0, 1).toLowerCase() + element.substring(1))
						.gives("who", "agency:" + step.name().toLowerCase() + "/member")
						.dates("due", "reminder", "late")
						.does("remind", "reviewLateWork", "noAnswer"));
		}
		return beans;
	}

}
