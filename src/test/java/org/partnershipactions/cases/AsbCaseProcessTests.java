package org.partnershipactions.cases;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipactions.workflow.BareEngine;
import org.partnershipactions.workflow.EveryPathWalked;
import org.partnershipactions.workflow.StandIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;

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

	private ProcessInstance theCase;

	@BeforeEach
	void open() {
		tasks.gives("askAgencies", List.of(this.moat));
		this.theCase = start(true, true);
	}

	@Test
	void aCaseIsPlannedWorkedClosedAndItsVictimIsToldAndAsked() {
		assertWaitingAt(CaseStep.CONTACT);
		assertThat(this.theCase).hasVariables("victim", "updating", "supervised");
		reachWork();
		assertWaitingAt(CaseStep.PROPOSE_CLOSURE, CaseStep.SUPERVISE, CaseStep.UPDATE);
		complete(CaseStep.PROPOSE_CLOSURE, Map.of());
		complete(CaseStep.APPROVE_CLOSURE, Map.of("approved", true));
		assertWaitingAt(CaseStep.TELL);
		complete(CaseStep.TELL, Map.of());
		complete(CaseStep.SURVEY, Map.of());
		assertThat(this.theCase).isEnded()
			.hasPassedInOrder(elements(CaseStep.CONTACT, CaseStep.ASSESS, CaseStep.PLAN, CaseStep.PROPOSE_CLOSURE,
					CaseStep.APPROVE_CLOSURE, CaseStep.TELL, CaseStep.SURVEY))
			.hasPassedInOrder("SubProcess_WorkTheCase", "EndEvent_CaseClosed")
			.hasNotPassed(elements(CaseStep.ACCEPT, CaseStep.GRAFFITI));
	}

	@Test
	void aCaseWithoutAVictimIsAssessedAtOnceAndNobodyIsTold() {
		this.theCase = start(false, false);
		assertWaitingAt(CaseStep.ASSESS);
		complete(CaseStep.ASSESS, Map.of());
		complete(CaseStep.PLAN, ALONE);
		assertWaitingAt(CaseStep.PROPOSE_CLOSURE);
		complete(CaseStep.PROPOSE_CLOSURE, Map.of());
		complete(CaseStep.APPROVE_CLOSURE, Map.of("approved", true));
		assertThat(this.theCase).isEnded()
			.hasPassed("EndEvent_NobodyToUpdate", "EndEvent_NotSupervised", "EndEvent_CaseClosed")
			.hasNotPassed(
					elements(CaseStep.CONTACT, CaseStep.UPDATE, CaseStep.SUPERVISE, CaseStep.TELL, CaseStep.SURVEY));
	}

	@Test
	void aVictimWhoIsNotReachedIsTriedAgainUntilALetterIsSent() {
		complete(CaseStep.CONTACT, NOT_REACHED);
		assertWaitingAt(CaseStep.CONTACT);
		complete(CaseStep.CONTACT, LETTER);
		assertWaitingAt(CaseStep.ASSESS);
		assertThat(this.theCase).hasPassedInOrder(elements(CaseStep.CONTACT, CaseStep.CONTACT))
			.variables()
			.containsAllEntriesOf(LETTER);
	}

	@Test
	void theTaskGroupDecidesBeforeTheWorkWhereItHasTo() {
		complete(CaseStep.CONTACT, REACHED);
		complete(CaseStep.ASSESS, Map.of());
		complete(CaseStep.PLAN, TOGETHER);
		assertWaitingAt(CaseStep.ACCEPT);
		complete(CaseStep.ACCEPT, Map.of());
		assertWaitingAt(CaseStep.PROPOSE_CLOSURE, CaseStep.SUPERVISE, CaseStep.UPDATE);
	}

	@Test
	void theTaskGroupCanBeAskedWhileTheWorkGoesOn() {
		reachWork();
		engine.tell(this.theCase, "TaskGroupToDecide");
		assertWaitingAt(CaseStep.ACCEPT_LATER, CaseStep.PROPOSE_CLOSURE, CaseStep.SUPERVISE, CaseStep.UPDATE);
		complete(CaseStep.ACCEPT_LATER, Map.of());
		assertWaitingAt(CaseStep.PROPOSE_CLOSURE, CaseStep.SUPERVISE, CaseStep.UPDATE);
		assertThat(this.theCase).hasPassed("EndEvent_TaskGroupHasDecided");
	}

	@Test
	void updatesAndSupervisionComeBackUntilTheyAreNotNeeded() {
		reachWork();
		complete(CaseStep.UPDATE, Map.of());
		complete(CaseStep.SUPERVISE, Map.of());
		assertWaitingAt(CaseStep.PROPOSE_CLOSURE, CaseStep.SUPERVISE, CaseStep.UPDATE);
		complete(CaseStep.UPDATE, Map.of("updating", false));
		complete(CaseStep.SUPERVISE, Map.of("supervised", false));
		assertWaitingAt(CaseStep.PROPOSE_CLOSURE);
		assertThat(this.theCase).hasPassed("EndEvent_NobodyToUpdate", "EndEvent_NotSupervised");
	}

	@Test
	void aReturnedClosureIsProposedAgain() {
		reachWork();
		complete(CaseStep.PROPOSE_CLOSURE, Map.of());
		complete(CaseStep.APPROVE_CLOSURE, Map.of("approved", false));
		assertWaitingAt(CaseStep.PROPOSE_CLOSURE, CaseStep.SUPERVISE, CaseStep.UPDATE);
	}

	@Test
	void aQuietCaseIsSuggestedForClosureAndStaysOpen() {
		reachWork();
		fire("BoundaryEvent_CaseIsQuiet", CaseStep.PROPOSE_CLOSURE, "reminder");
		assertThat(steps.get(CaseStep.PROPOSE_CLOSURE).asked(this.theCase)).contains("remind");
		fire("BoundaryEvent_ProposeClosureLate", CaseStep.PROPOSE_CLOSURE, "late");
		assertThat(steps.get(CaseStep.PROPOSE_CLOSURE).asked(this.theCase)).contains("reviewLateWork");
		assertThat(this.theCase).hasPassedInOrder("EndEvent_ClosureSuggested", "BoundaryEvent_ProposeClosureLate");
		assertWaitingAt(CaseStep.PROPOSE_CLOSURE, CaseStep.SUPERVISE, CaseStep.UPDATE);
	}

	@Test
	void aSurveyThatNobodyAnswersEndsTheCaseByItself() {
		reach(CaseStep.SURVEY);
		fire("BoundaryEvent_SurveyRunsOut", CaseStep.SURVEY, "late");
		assertThat(steps.get(CaseStep.SURVEY).asked(this.theCase)).endsWith("noAnswer");
		assertThat(this.theCase).isEnded()
			.hasPassedInOrder("BoundaryEvent_SurveyRunsOut", "EndEvent_ClosedWithoutAnAnswer")
			.hasNotPassed("EndEvent_CaseClosed");
	}

	@Test
	void aLinkedReportHasTheRiskAssessedAgainBesideTheWork() {
		reachWork();
		engine.tell(this.theCase, "RiskToBeAssessed");
		assertWaitingAt(CaseStep.ASSESS_AGAIN, CaseStep.PROPOSE_CLOSURE, CaseStep.SUPERVISE, CaseStep.UPDATE);
		complete(CaseStep.ASSESS_AGAIN, Map.of());
		assertThat(this.theCase).hasPassedInOrder("StartEvent_RiskToBeAssessed", CaseStep.ASSESS_AGAIN.task(),
				"EndEvent_RiskAssessed");
		assertWaitingAt(CaseStep.PROPOSE_CLOSURE, CaseStep.SUPERVISE, CaseStep.UPDATE);
	}

	@Test
	void offensiveGraffitiIsRemovedBesideTheWork() {
		engine.tell(this.theCase, "GraffitiToBeRemoved");
		assertWaitingAt(CaseStep.CONTACT, CaseStep.GRAFFITI);
		complete(CaseStep.GRAFFITI, Map.of());
		assertThat(this.theCase).hasPassedInOrder(CaseStep.GRAFFITI.task(), "EndEvent_GraffitiRemoved");
		assertWaitingAt(CaseStep.CONTACT);
	}

	@Test
	void agenciesAreAskedAtAnyTimeAndWaitedFor() {
		engine.tell(this.theCase, "AgenciesAsked");
		assertThat(this.theCase)
			.isWaitingAtExactly(engine.within(this.theCase, CaseStep.CONTACT.task(), "CallActivity_Contribution"))
			.variables()
			.containsEntry("contributions", List.of(this.moat));
		ProcessInstance contribution = engine.called(this.moat);
		assertThat(contribution).hasProcessDefinitionKey("Contribution").isWaitingAtExactly("Task_AnswerTheRequest");
		engine.complete(contribution, "Task_AnswerTheRequest", Map.of("accepted", false, "declined", false));
		assertThat(this.theCase).hasPassed("EndEvent_AgenciesAnswered");
		assertWaitingAt(CaseStep.CONTACT);
	}

	@Test
	void aWithdrawnCaseReleasesItsAgencies() {
		engine.tell(this.theCase, "AgenciesAsked");
		engine.tell(this.theCase, "CaseWithdrawn");
		assertThat(tasks.asked(this.theCase)).endsWith("releaseAgencies");
		assertThat(engine.called(this.moat)).isEnded();
		assertThat(this.theCase).isEnded()
			.hasPassedInOrder("StartEvent_CaseWithdrawn", "Task_ReleaseTheAgencies", "EndEvent_CaseWithdrawn")
			.hasNotPassed("EndEvent_CaseClosed", "EndEvent_AgenciesAnswered");
	}

	@Test
	void everyStepGoesToWhoeverItIsForAndIsReviewedWhenLate() {
		for (CaseStep step : CaseStep.values()) {
			this.theCase = start(true, true);
			reach(step);
			StandIn bean = steps.get(step);
			assertThat(task(step.task(), this.theCase)).as(step.label())
				.isNotAssigned()
				.hasCandidateGroup(bean.answer("who").toString())
				.hasDueDate(bean.date("due"));
			if (step != CaseStep.SURVEY) {
				fire(step.lateEvent(), step, "late");
				assertThat(bean.asked(this.theCase)).as(step.label()).contains("reviewLateWork");
				assertThat(this.theCase).isWaitingAt(step.task());
			}
		}
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PROPOSE_CLOSURE")
	void everyStepIsRemindedOf(CaseStep step) {
		reach(step);
		fire(step.task().replace("Task_", "BoundaryEvent_") + "DueSoon", step, "reminder");
		assertThat(steps.get(step).asked(this.theCase)).contains("remind");
		assertThat(this.theCase).isWaitingAt(step.task());
	}

	private void reachWork() {
		complete(CaseStep.CONTACT, REACHED);
		complete(CaseStep.ASSESS, Map.of());
		complete(CaseStep.PLAN, ALONE);
	}

	private void reach(CaseStep step) {
		switch (step) {
			case CONTACT -> assertWaitingAt(step);
			case ASSESS -> complete(CaseStep.CONTACT, REACHED);
			case PLAN -> before(CaseStep.ASSESS, Map.of());
			case ACCEPT -> before(CaseStep.PLAN, TOGETHER);
			case APPROVE_CLOSURE -> before(CaseStep.PROPOSE_CLOSURE, Map.of());
			case TELL -> before(CaseStep.APPROVE_CLOSURE, Map.of("approved", true));
			case SURVEY -> before(CaseStep.TELL, Map.of());
			case ASSESS_AGAIN -> engine.tell(this.theCase, "RiskToBeAssessed");
			case GRAFFITI -> engine.tell(this.theCase, "GraffitiToBeRemoved");
			case ACCEPT_LATER -> engine.tell(this.theCase, "TaskGroupToDecide");
			default -> reachWork();
		}
	}

	private void before(CaseStep step, Map<String, Object> facts) {
		reach(step);
		complete(step, facts);
	}

	private void complete(CaseStep step, Map<String, Object> facts) {
		engine.complete(this.theCase, step.task(), facts);
	}

	private void fire(String event, CaseStep step, String verb) {
		assertThat(job(event, this.theCase)).hasDueDate(steps.get(step).date(verb));
		engine.fire(this.theCase, event);
		assertThat(this.theCase).hasPassed(event);
	}

	private void assertWaitingAt(CaseStep... open) {
		assertThat(this.theCase).isWaitingAtExactly(engine.within(this.theCase, elements(open)));
	}

	private static String[] elements(CaseStep... steps) {
		return Stream.of(steps).map(CaseStep::task).toArray(String[]::new);
	}

	private static ProcessInstance start(boolean victim, boolean supervised) {
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
