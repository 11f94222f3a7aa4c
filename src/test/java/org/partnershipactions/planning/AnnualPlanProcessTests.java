package org.partnershipactions.planning;

import java.util.List;
import java.util.Map;

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

class AnnualPlanProcessTests {

	private static final String SCORE = "Task_ScoreIssues";

	private static final String CHOOSE = "Task_ChoosePriorities";

	private static final String ADOPT = "Task_AdoptPlan";

	private static final String DRAFT = "Task_DraftActions";

	private static final String ACCEPT = "Task_AcceptRole";

	private static final String DRAFTS = "CallActivity_PriorityDraft";

	private static final String ROLES = "CallActivity_RoleAcceptance";

	private static final StandIn tasks = new StandIn("annualPlanTasks").gives("scorer", "partnership/manager")
		.gives("board", "partnership/board")
		.dates("due", "reminder", "late")
		.does("handToBoard", "remind", "reviewLateWork");

	private static final StandIn draftTasks = new StandIn("priorityDraftTasks").gives("drafter", "group:asb/lead")
		.dates("due", "reminder", "late")
		.does("remind", "reviewLateWork");

	private static final StandIn roleTasks = new StandIn("roleTasks").gives("answerer", "agency:moat/coordinator")
		.dates("due", "reminder", "deadline")
		.does("remind", "miss");

	private static final BareEngine engine = BareEngine.with(tasks, draftTasks, roleTasks)
		.deploy("processes/planning/AnnualPlan.bpmn", "processes/planning/PriorityDraft.bpmn",
				"processes/planning/RoleAcceptance.bpmn");

	@RegisterExtension
	static final EveryPathWalked everyPath = new EveryPathWalked(engine, "AnnualPlan");

	private static int plans;

	private final int number = plans++;

	private ProcessInstance plan;

	@BeforeEach
	void start() {
		tasks.gives("openDrafts", List.of(key("draft-a"), key("draft-b")))
			.gives("askForRoles", List.of(key("role-a"), key("role-b")));
		this.plan = engine.start("AnnualPlan");
	}

	@Test
	void theManagerScoresAndTheBoardChooses() {
		assertThat(this.plan).isWaitingAtExactly(SCORE);
		assertGiven(tasks, SCORE, "scorer", this.plan);
		engine.complete(this.plan, SCORE, Map.of());
		assertThat(this.plan).isWaitingAtExactly(CHOOSE);
		assertGiven(tasks, CHOOSE, "board", this.plan);
	}

	@Test
	void everyPriorityIsDraftedBeforeAnyAgencyIsAskedForItsRole() {
		choose();
		assertThat(this.plan).isWaitingAtExactly(engine.within(this.plan, DRAFTS));
		assertGiven(draftTasks, DRAFT, "drafter", called("draft-a"));
		engine.complete(called("draft-a"), DRAFT, Map.of());
		assertThat(this.plan).isWaitingAtExactly(engine.within(this.plan, DRAFTS)).hasNotPassed("Task_AskForRoles");
		engine.complete(called("draft-b"), DRAFT, Map.of());
		assertThat(this.plan).hasPassed("Task_AskForRoles").isWaitingAtExactly(engine.within(this.plan, ROLES));
		assertGiven(roleTasks, ACCEPT, "answerer", called("role-a"));
	}

	@Test
	void theBoardAdoptsOnceEveryAgencyAnsweredOrItsTimeHasPassed() {
		draft();
		engine.complete(called("role-a"), ACCEPT, Map.of());
		assertThat(this.plan).isWaitingAtExactly(engine.within(this.plan, ROLES));
		assertThat(job("BoundaryEvent_DeadlinePassed", called("role-b"))).hasDueDate(roleTasks.date("deadline"));
		engine.fire(called("role-b"), "BoundaryEvent_DeadlinePassed");
		assertThat(called("role-b")).isEnded().hasPassed("EndEvent_NoAnswer");
		assertThat(this.plan).hasPassed("Task_HandToBoard").isWaitingAtExactly(ADOPT);
		assertGiven(tasks, ADOPT, "board", this.plan);
		engine.complete(this.plan, ADOPT, Map.of("adopted", true));
		assertThat(this.plan).isEnded().hasPassed("EndEvent_PlanAdopted");
	}

	@Test
	void theBoardReturnsTheDraftToTheTaskGroups() {
		draft();
		accept();
		tasks.gives("openDrafts", List.of(key("draft-c")));
		engine.complete(this.plan, ADOPT, Map.of("adopted", false));
		assertThat(this.plan).isWaitingAtExactly(engine.within(this.plan, DRAFTS));
		assertThat(called("draft-c")).isWaitingAtExactly(DRAFT);
	}

	@Test
	void whoeverIsLateIsRemindedAndReviewed() {
		remindedAndReviewed("ScoreIssues", tasks, this.plan);
		engine.complete(this.plan, SCORE, Map.of());
		remindedAndReviewed("ChoosePriorities", tasks, this.plan);
		engine.complete(this.plan, CHOOSE, Map.of());
		engine.complete(called("draft-a"), DRAFT, Map.of());
		engine.complete(called("draft-b"), DRAFT, Map.of());
		accept();
		remindedAndReviewed("AdoptPlan", tasks, this.plan);
		assertThat(this.plan).isWaitingAtExactly(ADOPT);
	}

	@Test
	void aPlanThatIsAdoptedOtherwiseEndsItsSteps() {
		choose();
		engine.tell(this.plan, "PlanAdoptedOtherwise");
		assertThat(this.plan).isEnded().hasPassed("EndEvent_PlanningEnded");
		assertThat(called("draft-a")).isEnded();
	}

	private void choose() {
		engine.complete(this.plan, SCORE, Map.of());
		engine.complete(this.plan, CHOOSE, Map.of());
	}

	private void draft() {
		choose();
		engine.complete(called("draft-a"), DRAFT, Map.of());
		engine.complete(called("draft-b"), DRAFT, Map.of());
	}

	private void accept() {
		engine.complete(called("role-a"), ACCEPT, Map.of());
		engine.complete(called("role-b"), ACCEPT, Map.of());
	}

	private void remindedAndReviewed(String step, StandIn asked, ProcessInstance instance) {
		String soon = "BoundaryEvent_" + step + "DueSoon";
		String late = "BoundaryEvent_" + step + "Late";
		assertThat(job(soon, instance)).hasDueDate(asked.date("reminder"));
		assertThat(job(late, instance)).hasDueDate(asked.date("late"));
		engine.fire(instance, soon);
		engine.fire(instance, late);
		assertThat(asked.asked(instance)).containsSubsequence("remind", "reviewLateWork");
		assertThat(instance).hasPassedInOrder(soon, late);
	}

	private void assertGiven(StandIn asked, String step, String who, ProcessInstance instance) {
		assertThat(task(step, instance)).isNotAssigned()
			.hasCandidateGroup(asked.answer(who).toString())
			.hasDueDate(asked.date("due"));
	}

	private ProcessInstance called(String name) {
		return engine.called(key(name));
	}

	private String key(String name) {
		return name + "-" + this.number;
	}

}
